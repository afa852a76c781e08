package nl.eigenbijdrage.rates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.eigenbijdrage.value.Message;

/** What came of reading a whole set of rates: how much there is, what is wrong, what to look at. */
public final class RatesReport {

  /** Rates that nobody compared with their sources for longer than this deserve a look. */
  private static final int CHECKED_WITHIN_DAYS = 400;

  private final LocalDate today;
  private final List<RatesException> fouten = new ArrayList<>();
  private final List<Message> meldingen = new ArrayList<>();
  private int bestanden;
  private int waarden;

  /** An empty report, of a check on this day. */
  public RatesReport(LocalDate today) {
    this.today = today;
  }

  /** Counts a file that was read, with the number of values in it. */
  public void count(int values) {
    bestanden++;
    waarden += values;
  }

  /** Adds a fault. */
  public void fault(RatesException fault) {
    fouten.add(fault);
  }

  /** Adds a fault at a place in a file; {@code key} names the text under {@code tarieven.fout}. */
  public void fault(String file, String place, String key, Object... arguments) {
    fault(new RatesException(file, place, Message.of("tarieven.fout." + key, arguments)));
  }

  /** Adds something to look at; {@code key} names the text under {@code controle}. */
  public void notice(String key, Object... arguments) {
    meldingen.add(Message.of("controle." + key, arguments));
  }

  /** Notices a file that was compared with its sources too long ago, or in the future. */
  public void checkedOn(String file, LocalDate day) {
    if (ChronoUnit.DAYS.between(day, today) > CHECKED_WITHIN_DAYS) {
      notice("oud", file, day);
    } else if (day.isAfter(today)) {
      notice("toekomst", file, day);
    }
  }

  /** Everything that is wrong, file by file. */
  public List<RatesException> fouten() {
    return List.copyOf(fouten);
  }

  /** What is not wrong, and yet deserves a look. */
  public List<Message> meldingen() {
    return List.copyOf(meldingen);
  }

  /** How many files were read without a fault. */
  public int bestanden() {
    return bestanden;
  }

  /** How many values stand in those files. */
  public int waarden() {
    return waarden;
  }
}
