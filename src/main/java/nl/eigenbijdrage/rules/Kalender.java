package nl.eigenbijdrage.rules;

import java.time.LocalDate;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.value.Periode;

/**
 * Which contribution periods a case has. Support at home follows {@link Bijdrageperioden}; the low
 * and high contribution are owed per calendar month in every year (Besluit langdurige zorg, 3.3.2.1
 * and 3.3.2.2; Uitvoeringsbesluit Wmo 2015, 3.11 and 3.12). Up to 2019 a month can therefore follow
 * a period of four weeks in which it had begun already.
 */
public final class Kalender {

  private Kalender() {}

  /** The period of this case in which {@code day} lies. */
  public static Periode on(Situation situation, LocalDate day) {
    return Zorgtijd.loopt(situation, day) ? Bijdrageperioden.month(day) : Bijdrageperioden.on(day);
  }

  /** The period of this case after this one. */
  public static Periode next(Situation situation, Periode periode) {
    return on(situation, periode.tot().plusDays(1));
  }
}
