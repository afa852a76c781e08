package nl.eigenbijdrage.factuur;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.eigenbijdrage.rules.Artikel;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.Message;

/**
 * What to know about a period beside its verdict, above all how far back a decision may go ({@link
 * Terugwerking}), and what can still be asked for or paid back now: a first decision goes back 12
 * months before the month in which it is sent, a revision 36 months, which the CAK may shorten when
 * the data came late and pass when money is paid back (Uitvoeringsbesluit Wmo 2015, 3.5 and 3.6;
 * Besluit langdurige zorg, 3.3.1.5 and 3.3.1.6).
 *
 * <p>Vereenvoudiging: the day of the decision is not known. The date of the bill stands for it, and
 * for a payment the month before; so this only asks, and changes no verdict.
 */
final class Teruggaan {

  /** The remark that nothing more can be asked for a period. */
  static final String LATER_NIET_MEER = "later-niet-meer";

  private static final int FIRST_DECISION = 12;
  private static final int REVISION = 36;
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
    billsFromLongAgo(verwacht, posten, notes);
    switch (reden.oordeel()) {
      case TE_HOOG, DUBBEL -> tooMuch(verwacht, posten, reden, notes);
      case TE_LAAG, ONTBREEKT -> tooLittle(verwacht, notes);
      case KLOPT, NIET_VAST_TE_STELLEN -> {}
    }
    return notes;
  }

  private void billsFromLongAgo(Verwachting verwacht, List<Post> posten, List<Kanttekening> notes) {
    Terugwerking law = Terugwerking.of(verwacht.uitkomst());
    for (Post post : posten) {
      Factuur bill = post.factuur();
      if (bill.datum().isEmpty() || bill.isCredit() || bill.bedrag().isZero()) {
        continue;
      }
      LocalDate day = bill.datum().get();
      boolean payment = bill.periode().isEmpty();
      LocalDate decided = payment ? day.minusMonths(later) : day;
      Message when = Message.of("factuur.laat." + (payment ? "betaling" : "factuur"), day);
      List<Kanttekening> late =
          law.op(decided)
              .map(text -> text.kanttekeningen(verwacht.periode(), decided, when))
              .orElse(List.of());
      for (Kanttekening note : late) {
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
      Terugwerking law = Terugwerking.of(verwacht.uitkomst());
      notes.add(Kanttekening.of("terugbetaling-36", bronnen(law.herziening(), law.verder())));
    }
  }

  private static boolean arePayments(List<Post> posten) {
    boolean payments = true;
    for (Post post : posten) {
      payments &= post.factuur().periode().isEmpty();
    }
    return payments;
  }

  private void tooLittle(Verwachting verwacht, List<Kanttekening> notes) {
    Terugwerking law = Terugwerking.of(verwacht.uitkomst());
    Artikel revision = law.herziening();
    long months = Termijn.monthsBetween(verwacht.periode(), vandaag);
    if (months > REVISION) {
      notes.add(Kanttekening.of(LATER_NIET_MEER, bronnen(revision, List.of())));
    } else if (months > FIRST_DECISION) {
      notes.add(Kanttekening.of("later-herziening", bronnen(revision, law.korter())));
    } else {
      notes.add(Kanttekening.of("later-nog", bronnen(law.eersteBesluit(), List.of(revision))));
    }
  }

  private List<Bron> bronnen(Artikel first, List<Artikel> others) {
    List<Artikel> all = new ArrayList<>(List.of(first));
    all.addAll(others);
    return Besluitregel.bronnen(all, vandaag.getYear());
  }
}
