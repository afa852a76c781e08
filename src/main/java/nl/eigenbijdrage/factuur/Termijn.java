package nl.eigenbijdrage.factuur;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import nl.eigenbijdrage.rules.Bijdrageperioden;
import nl.eigenbijdrage.value.Periode;

/** The unit in which the law counts how far back a decision may go. */
enum Termijn {
  /** Months before the day on which the decision is sent (3.5 and 3.6 lid 1, up to 2018). */
  DAG {
    @Override
    boolean isFurther(Periode periode, LocalDate besluit, int count) {
      return periode.tot().isBefore(besluit.minusMonths(count));
    }
  },

  /** Periods of four weeks before the one of the decision (3.5 lid 4 and 3.6 lid 2, 2019). */
  VIER_WEKEN {
    @Override
    boolean isFurther(Periode periode, LocalDate besluit, int count) {
      Periode decided = Bijdrageperioden.on(besluit);
      int perYear = Periode.Soort.VIER_WEKEN.perJaar();
      int number = decided.isBetweenPeriods() ? perYear + 1 : decided.nummer();
      return (decided.jaar() - periode.jaar()) * perYear + number - periode.nummer() > count;
    }
  },

  /** Months before the month of the decision (3.5 lid 4 and 3.6 lid 2, from 2020). */
  MAAND {
    @Override
    boolean isFurther(Periode periode, LocalDate besluit, int count) {
      return monthsBetween(periode, besluit) > count;
    }
  };

  /** Whether a period lies further back from a decision than the count allows. */
  abstract boolean isFurther(Periode periode, LocalDate besluit, int count);

  /** How many months the period lies before the month of the day. */
  static long monthsBetween(Periode periode, LocalDate day) {
    return ChronoUnit.MONTHS.between(YearMonth.from(periode.tot()), YearMonth.from(day));
  }
}
