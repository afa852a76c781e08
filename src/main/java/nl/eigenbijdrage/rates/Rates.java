package nl.eigenbijdrage.rates;

import java.util.List;
import java.util.Optional;

/**
 * The rates that the program works with. Files are read when they are first needed.
 *
 * <p>Every method throws {@link RatesException} when a file cannot be read or breaks its schema.
 */
public interface Rates {

  /**
   * The national rates of a year; empty when it lies before or after all years with a file. A year
   * in between whose file is gone is refused.
   */
  Optional<Jaartarieven> jaar(int jaar);

  /** The years for which there is a file, ascending. */
  List<Integer> jaren();

  /** The pension ages. */
  AowTabel aow();

  /** The gemeenten since 2015. */
  Gemeenteregister register();

  /**
   * In what a gemeente deviates from the national rules in a year: one for each part of the year in
   * which the same holds, in order; empty when that is not known. A gemeente does not inherit from
   * those that it took over from.
   */
  List<GemeenteBeleid> beleid(RegisterGemeente gemeente, int jaar);

  /** The years for which the policy of a gemeente is known, ascending. */
  List<Integer> beleidsjaren(RegisterGemeente gemeente);

  /** Whether the policy of any gemeente at all is known for a year. */
  boolean kentBeleid(int jaar);

  /** The files that the case at hand rests on, in the order in which they were needed. */
  List<RatesFile> gelezen();
}
