package nl.eigenbijdrage.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.eigenbijdrage.value.DateRange;
import nl.eigenbijdrage.value.Periode;

/**
 * On which days of a month a household has care for which the low or high contribution is owed.
 *
 * @param month the month
 * @param client the days on which the client has it; empty when on none
 * @param partner the days on which the spouse has it; empty when on none, or without a spouse
 */
public record Zorgdagen(Periode month, Optional<DateRange> client, Optional<DateRange> partner) {

  /** On how many days both have care. */
  public int beiden() {
    if (client.isEmpty() || partner.isEmpty()) {
      return 0;
    }
    LocalDate first = later(client.get().van(), partner.get().van());
    LocalDate last = earlier(client.get().tot(), partner.get().tot());
    return last.isBefore(first) ? 0 : length(new DateRange(first, last));
  }

  /** On how many days only the client has care. */
  public int alleenClient() {
    return client.map(Zorgdagen::length).orElse(0) - beiden();
  }

  /** On how many days only the spouse has care. */
  public int alleenPartner() {
    return partner.map(Zorgdagen::length).orElse(0) - beiden();
  }

  /** On how many days at least one of them has care. */
  public int aantal() {
    return alleenClient() + beiden() + alleenPartner();
  }

  /** Whether that is every day of the month. */
  public boolean geheel() {
    return aantal() == length(new DateRange(month.van(), month.tot()));
  }

  /** Whether nobody has care on the first day of the month. */
  boolean begintLater() {
    LocalDate first = month.van();
    boolean clientHas = client.isPresent() && client.get().van().equals(first);
    return !clientHas && (partner.isEmpty() || !partner.get().van().equals(first));
  }

  private static int length(DateRange days) {
    return (int) ChronoUnit.DAYS.between(days.van(), days.tot()) + 1;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
