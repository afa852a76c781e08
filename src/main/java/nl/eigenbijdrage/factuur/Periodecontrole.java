package nl.eigenbijdrage.factuur;

import java.util.List;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.Message;
import nl.eigenbijdrage.value.Periode;

/**
 * One period: what was due, what was billed, and whether that is right.
 *
 * @param verwacht what was due
 * @param posten the bills that count for it
 * @param reden why it got its verdict
 * @param tekst that reason as a sentence
 * @param kanttekeningen what to know besides
 */
public record Periodecontrole(
    Verwachting verwacht,
    List<Post> posten,
    Factuurreden reden,
    Message tekst,
    List<Kanttekening> kanttekeningen) {

  /** The period that was checked. */
  public Periode periode() {
    return verwacht.periode();
  }

  /** Whether its bills are right. */
  public Factuuroordeel oordeel() {
    return reden.oordeel();
  }

  /** What was billed, less what was credited. */
  public Euro gefactureerd() {
    return som(posten);
  }

  /** How much was certainly billed too much. */
  public Euro teVeel() {
    return verwacht.teVeel(gefactureerd());
  }

  /** How much was certainly billed too little; nothing while the bill may still come. */
  public Euro teWeinig() {
    return oordeel().isFout() ? verwacht.teWeinig(gefactureerd()) : Euro.ZERO;
  }

  /** Whether too little was billed so long ago that no new decision may ask for it. */
  public boolean isDefinitief() {
    boolean definitief = false;
    for (Kanttekening note : kanttekeningen) {
      definitief |= note.code().equals(Teruggaan.LATER_NIET_MEER);
    }
    return definitief;
  }

  /** Whether a bill came so late that the limits on going back matter. */
  public boolean isVanLangGeleden() {
    boolean late = false;
    for (Kanttekening note : kanttekeningen) {
      late |= note.isVanLangGeleden();
    }
    return late;
  }

  static Euro som(List<Post> posten) {
    Euro sum = Euro.ZERO;
    for (Post post : posten) {
      sum = sum.plus(post.bedrag());
    }
    return sum;
  }
}
