package nl.eigenbijdrage.factuur;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Ontbreekt;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Outcome.HangtAf;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.Message;

/** Judges what was billed for one period. */
final class Beoordeling {

  private final Verwachting verwacht;
  private final List<Post> posten;
  private final Euro gefactureerd;
  private final AnderJaar anderJaar;
  private final Teruggaan teruggaan;

  Beoordeling(Verwachting verwacht, List<Post> posten, AnderJaar anderJaar, Teruggaan teruggaan) {
    this.verwacht = verwacht;
    this.posten = List.copyOf(posten);
    this.gefactureerd = Periodecontrole.som(posten);
    this.anderJaar = anderJaar;
    this.teruggaan = teruggaan;
  }

  /** The period with its verdict. */
  Periodecontrole oordeel() {
    if (posten.isEmpty()) {
      return nothingBilled();
    }
    List<Euro> amounts = amounts();
    boolean several = amounts.size() > 1;
    if (!verwacht.teVeel(gefactureerd).isZero()) {
      boolean twice = several && !verwacht.isNiets();
      return twice ? twice(amounts) : tooMuch();
    }
    if (!verwacht.teWeinig(gefactureerd).isZero()) {
      return tooLittle(amounts);
    }
    if (verwacht.bedrag().isExact()) {
      return verwacht.isNiets() ? nothingDue() : with(Factuurreden.KLOPT);
    }
    boolean unbounded = verwacht.bedrag().max().isEmpty();
    return unbounded && several && areSame(amounts) ? twice(amounts) : open();
  }

  /** The billed amounts that no credit note of the same amount takes back. */
  private List<Euro> amounts() {
    List<Euro> amounts = new ArrayList<>();
    for (Post post : posten) {
      if (!post.bedrag().isNegative() && !post.bedrag().isZero()) {
        amounts.add(post.bedrag());
      }
    }
    for (Post post : posten) {
      if (post.bedrag().isNegative()) {
        amounts.remove(Euro.ZERO.minus(post.bedrag()));
      }
    }
    return amounts;
  }

  private static boolean areSame(List<Euro> amounts) {
    for (Euro amount : amounts) {
      if (!amount.equals(amounts.get(0))) {
        return false;
      }
    }
    return true;
  }

  private Periodecontrole nothingBilled() {
    if (verwacht.isNiets()) {
      return nothingDue();
    }
    if (!verwacht.isIets()) {
      return open();
    }
    LocalDate lastDay = verwacht.periode().tot();
    return teruggaan.canStillBeBilled(lastDay)
        ? with(Factuurreden.KOMT_NOG, verwacht.bedrag().min())
        : with(Factuurreden.GEEN_FACTUUR, verwacht.bedrag().min());
  }

  private Periodecontrole nothingDue() {
    return with(Factuurreden.NIETS_VERWACHT, verwacht.uitkomst().details().reden().tekst());
  }

  private Periodecontrole twice(List<Euro> amounts) {
    return areSame(amounts)
        ? with(Factuurreden.TWEE_KEER, amounts.get(0), amounts.size())
        : with(Factuurreden.MEER_BEDRAGEN, amounts);
  }

  private Periodecontrole tooMuch() {
    Message reason = verwacht.uitkomst().details().reden().tekst();
    Grond grond = verwacht.uitkomst().details().reden().grond();
    if (verwacht.isNiets()) {
      Factuurreden reden =
          grond == Grond.GESTOPT
              ? Factuurreden.NA_EINDE
              : grond == Grond.NOG_NIET_BEGONNEN
                  ? Factuurreden.VOOR_BEGIN
                  : Factuurreden.NIETS_VERSCHULDIGD;
      return with(reden, reason);
    }
    OptionalInt year = anderJaar.van(gefactureerd, verwacht.uitkomst());
    return year.isPresent()
        ? otherYear(Factuurreden.HOGER_ANDER_JAAR, year.getAsInt())
        : with(Factuurreden.HOGER, atLeast(verwacht.teVeel(gefactureerd)));
  }

  private Periodecontrole tooLittle(List<Euro> amounts) {
    Euro least = verwacht.bedrag().min();
    if (amounts.isEmpty() && gefactureerd.isZero() && isTakenBack()) {
      return with(Factuurreden.TERUGGENOMEN, least);
    }
    OptionalInt year = anderJaar.van(gefactureerd, verwacht.uitkomst());
    return year.isPresent()
        ? otherYear(Factuurreden.LAGER_ANDER_JAAR, year.getAsInt())
        : with(Factuurreden.LAGER, atLeast(verwacht.teWeinig(gefactureerd)));
  }

  /** Whether a credit note is among the bills; a bill of nothing is another matter. */
  private boolean isTakenBack() {
    boolean credit = false;
    for (Post post : posten) {
      credit |= post.bedrag().isNegative();
    }
    return credit;
  }

  /** A difference; the least that it can be when what was due is not one amount. */
  private Object atLeast(Euro difference) {
    return verwacht.bedrag().isExact() ? difference : Message.of("tijdlijn.minstens", difference);
  }

  private Periodecontrole otherYear(Factuurreden reden, int year) {
    return with(reden, Integer.toString(year), verwacht.bedrag().min());
  }

  /** What was billed may be right. */
  private Periodecontrole open() {
    Outcome outcome = verwacht.uitkomst();
    if (outcome instanceof HangtAf depends) {
      List<Feit> facts = new ArrayList<>();
      for (Ontbreekt missing : depends.ontbreekt()) {
        facts.add(missing.feit());
      }
      return with(Factuurreden.HANGT_AF, facts);
    }
    return outcome.bedragen().isPresent()
        ? with(Factuurreden.BINNEN_MARGE)
        : with(Factuurreden.GEEN_BEDRAG, outcome.details().reden().tekst());
  }

  private Periodecontrole with(Factuurreden reden, Object... arguments) {
    Message tekst = Message.of("factuur.reden." + reden.code(), arguments);
    return new Periodecontrole(
        verwacht, posten, reden, tekst, teruggaan.kanttekeningen(verwacht, posten, reden));
  }
}
