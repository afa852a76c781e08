package nl.eigenbijdrage.factuur;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.eigenbijdrage.rules.Artikel;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.Periode;

/**
 * What to know about a period beside its verdict, above all how far back a decision may go: a first
 * decision 12 months before the month in which it is sent (Uitvoeringsbesluit Wmo 2015, 3.5 lid 4,
 * from 2020), a revision 36 months (3.6 lid 2), which the CAK may shorten when the data came late
 * (3.6 lid 4) and pass when money is paid back (3.6 lid 6, from 2023). Before 2020 a first decision
 * too went back 36 months, or 39 periods.
 *
 * <p>Vereenvoudiging: the day of the decision is not known. The date of the bill stands for it, and
 * for a payment the month before; so this only asks, and changes no verdict.
 */
final class Teruggaan {

  /** The remark that nothing more can be asked for a period (3.6 lid 8). */
  static final String LATER_NIET_MEER = "later-niet-meer";

  private static final int FIRST_DECISION = 12;
  private static final int REVISION = 36;
  private static final LocalDate TWELVE_SINCE = LocalDate.of(2020, 1, 1);
  private static final Artikel EERSTE_BESLUIT = Artikel.besluit("3.5", "4", "");
  private static final Artikel HERZIENING = Artikel.besluit("3.6", "2", "");
  private static final Artikel KORTER = Artikel.besluit("3.6", "4", "");
  private static final Artikel VERDER_TERUG = Artikel.besluit("3.6", "6", "");

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
      if (post.factuur().datum().isEmpty() || post.factuur().isCredit()) {
        continue;
      }
      boolean payment = post.factuur().periode().isEmpty();
      LocalDate decided = post.factuur().datum().get().minusMonths(payment ? later : 0);
      long months = months(periode, decided);
      if (months > REVISION) {
        notes.add(Kanttekening.of("terug-36", bronnen(HERZIENING, decided), decided));
      } else if (months > FIRST_DECISION && !decided.isBefore(TWELVE_SINCE)) {
        notes.add(Kanttekening.of("terug-12", bronnen(EERSTE_BESLUIT, decided), decided));
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
    if (months(verwacht.periode(), vandaag) > REVISION) {
      notes.add(Kanttekening.of("terugbetaling-36", bronnen(VERDER_TERUG, vandaag)));
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
    long months = months(periode, vandaag);
    if (months > REVISION) {
      notes.add(Kanttekening.of(LATER_NIET_MEER, bronnen(HERZIENING, vandaag)));
    } else if (months > FIRST_DECISION) {
      int year = vandaag.getYear();
      List<Bron> bronnen = List.of(HERZIENING.bron(year), KORTER.bron(year));
      notes.add(Kanttekening.of("later-herziening", bronnen));
    } else {
      notes.add(Kanttekening.of("later-nog", bronnen(EERSTE_BESLUIT, vandaag)));
    }
  }

  private static List<Bron> bronnen(Artikel artikel, LocalDate day) {
    return List.of(artikel.bron(day.getYear()));
  }

  /** How many months the period lies before the month of the day. */
  private static long months(Periode periode, LocalDate day) {
    return ChronoUnit.MONTHS.between(YearMonth.from(periode.tot()), YearMonth.from(day));
  }
}
