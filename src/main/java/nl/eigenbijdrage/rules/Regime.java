package nl.eigenbijdrage.rules;

import java.time.LocalDate;
import nl.eigenbijdrage.outcome.Regeling;

/** The rules that hold from one day to another. Exactly one regime holds on a day. */
public interface Regime {

  Regeling regeling();

  /** Whether these rules hold for the period that starts on this day. */
  boolean holdsOn(LocalDate firstDay);

  /** What the rules make of a case in a period. */
  Judgement judge(Context context);
}
