package nl.eigenbijdrage.factuur;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.eigenbijdrage.rules.Artikel;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.Message;
import nl.eigenbijdrage.value.Periode;

/**
 * What to know about a period beside its verdict, above all how far back a decision may go ({@link
 * Besluitregel}), and what can still be asked for or paid back now: a first decision goes back 12
 * months before the month in which it is sent (Uitvoeringsbesluit Wmo 2015, 3.5 lid 4), a revision
 * 36 months (3.6 lid 2), which the CAK may shorten when the data came late (3.6 lid 4 and 5) and
 * pass when money is paid back (3.6 lid 6 and 7, from 2023).
 *
 * <p>Vereenvoudiging: the day of the decision is not known. The date of the bill stands for it, and
 * for a payment the month before; so this only asks, and changes no verdict.
 */
final class Teruggaan {

  /** The remark that nothing more can be asked for a period (3.6 lid 8). */
  static final String LATER_NIET_MEER = "later-niet-meer";

  private static final int FIRST_DECISION = 12;
  private static final int REVISION = 36;
  private static final Artikel EERSTE_BESLUIT = Artikel.besluit("3.5", "4", "");
  private static final Artikel HERZIENING = Artikel.besluit("3.6", "2", "");
  private static final List<Artikel> LATER_HERZIENING =
      List.of(HERZIENING, Artikel.besluit("3.6", "4", ""), Artikel.besluit("3.6", "5", ""));
  private static final List<Artikel> VERDER_TERUG =
      List.of(HERZIENING, Artikel.besluit("3.6", "6", ""), Artikel.besluit("3.6", "7", ""));

  private final LocalDate vandaag;
  private final int later;

  Teruggaan(LocalDate vandaag, int later) {
    this.vandaag = vandaag;
    this.later = later;
  }

  /** Whether the bill of a period can still come: payment is due in the month after it. */
  boolean canStillBeBilled(LocalDate lastDay) {
    return !YearMonth.from(vandaag).isAfter(YearMonth.from(lastDay).plusMonths(1));
  }

  List<Kanttekening> kanttekeningen(Verwachting verwacht, List<Post> posten, Factuurreden reden) {
    List<Kanttekening> notes = new ArrayList<>();
    for (Post post : posten) {
      post.uitleg().ifPresent(notes::add);
    }
    if (verwacht.uitkomst().details().regeling().isIntramuraal()) {
      return notes;
    }
    billsFromLongAgo(verwacht.periode(), posten, notes);
    switch (reden.oordeel()) {
      case TE_HOOG, DUBBEL -> tooMuch(verwacht, posten, reden, notes);
      case TE_LAAG, ONTBREEKT -> tooLittle(verwacht.periode(), notes);
      case KLOPT, NIET_VAST_TE_STELLEN -> {}
    }
    return notes;
  }

  private void billsFromLongAgo(Periode periode, List<Post> posten, List<Kanttekening> notes) {
    for (Post post : posten) {
      Factuur bill = post.factuur();
      if (bill.datum().isEmpty() || bill.isCredit() || bill.bedrag().isZero()) {
        continue;
      }
      LocalDate day = bill.datum().get();
      boolean payment = bill.periode().isEmpty();
      LocalDate decided = payment ? day.minusMonths(later) : day;
      Message when = Message.of("factuur.laat." + (payment ? "betaling" : "factuur"), day);
      for (Kanttekening note : Besluitregel.op(decided).kanttekeningen(periode, decided, when)) {
        if (!notes.contains(note)) {
          notes.add(note);
        }
      }
    }
  }

  private void tooMuch(
      Verwachting verwacht, List<Post> posten, Factuurreden reden, List<Kanttekening> notes) {
    Euro due = verwacht.bedrag().max().orElse(Euro.ZERO);
    Euro billed = Periodecontrole.som(posten);
    boolean several = reden == Factuurreden.HOGER && !due.isZero() && posten.size() == 1;
    if (several && billed.cents() % due.cents() == 0) {
      notes.add(Kanttekening.of("veelvoud", List.of(), billed.cents() / due.cents()));
    }
    if (reden.oordeel() == Factuuroordeel.DUBBEL && arePayments(posten)) {
      notes.add(Kanttekening.of("andere-maand", List.of()));
    }
    if (Termijn.monthsBetween(verwacht.periode(), vandaag) > REVISION) {
      notes.add(Kanttekening.of("terugbetaling-36", bronnen(VERDER_TERUG)));
    }
  }

  private static boolean arePayments(List<Post> posten) {
    boolean payments = true;
    for (Post post : posten) {
      payments &= post.factuur().periode().isEmpty();
    }
    return payments;
  }

  private void tooLittle(Periode periode, List<Kanttekening> notes) {
    long months = Termijn.monthsBetween(periode, vandaag);
    if (months > REVISION) {
      notes.add(Kanttekening.of(LATER_NIET_MEER, bronnen(List.of(HERZIENING))));
    } else if (months > FIRST_DECISION) {
      notes.add(Kanttekening.of("later-herziening", bronnen(LATER_HERZIENING)));
    } else {
      notes.add(Kanttekening.of("later-nog", bronnen(List.of(EERSTE_BESLUIT, HERZIENING))));
    }
  }

  private List<Bron> bronnen(List<Artikel> artikelen) {
    return Besluitregel.bronnen(artikelen, vandaag.getYear());
  }
}
