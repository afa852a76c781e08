package nl.eigenbijdrage.rules;

import java.time.LocalDate;
import nl.eigenbijdrage.outcome.Regeling;

/** The rules that hold from one day to another. Exactly one regime holds on a day. */
interface Regime {

  Regeling regeling();

  /** Whether these rules hold for the period that starts on this day. */
  boolean holdsOn(LocalDate firstDay);

  /** What the rules make of a case in a period. */
  Judgement judge(Context context);

  /** What a period takes off the kostprijs of each voorziening; nothing unless the rules say so. */
  default Aftelling.Afgeteld afgeteld(Context context) {
    return Aftelling.Afgeteld.niets(context.situation());
  }
}
