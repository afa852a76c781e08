package nl.eigenbijdrage.rates.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.eigenbijdrage.rates.Jaartarieven;
import nl.eigenbijdrage.rates.Status;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.rates.Waarde;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.Percentage;

/** Reads {@code rates/<year>.json}: the national rates of one year. */
final class JaartarievenReader {

  private final StrictReader in;
  private final int jaar;

  private JaartarievenReader(StrictReader in, int jaar) {
    this.in = in;
    this.jaar = jaar;
  }

  /** The rates in {@code content}, which must be those of {@code jaar}. */
  static Jaartarieven read(String file, byte[] content, int jaar) {
    try (StrictReader in = new StrictReader(file, content)) {
      return new JaartarievenReader(in, jaar).read(file);
    }
  }

  private Jaartarieven read(String file) {
    Set<String> keys = StrictReader.keys();
    LocalDate checked = null;
    Map<Tarief, List<Waarde>> waarden = new EnumMap<>(Tarief.class);
    in.startObject();
    for (String key = in.nextKey(); key != null; key = in.nextKey()) {
      keys.add(key);
      switch (key) {
        case "$schema" -> in.text();
        case "jaar" -> year();
        case "gecontroleerdOp" -> checked = in.date();
        case "waarden" -> values(waarden);
        default -> throw in.unknownKey(key);
      }
    }
    in.require(keys, "jaar", "gecontroleerdOp", "waarden");
    in.end();
    return new Jaartarieven(jaar, file, checked, waarden);
  }

  private void year() {
    if (in.number() != jaar) {
      throw in.error("ander-jaar", jaar);
    }
  }

  private void values(Map<Tarief, List<Waarde>> waarden) {
    in.startObject();
    for (String key = in.nextKey(); key != null; key = in.nextKey()) {
      Tarief tarief = Tarief.find(key);
      if (tarief == null) {
        throw in.unknownKey(key);
      }
      waarden.put(tarief, series(tarief));
    }
  }

  private List<Waarde> series(Tarief tarief) {
    List<Waarde> series = new ArrayList<>(1);
    LocalDate previous = LocalDate.MIN;
    in.startArray();
    while (in.nextElement()) {
      Waarde waarde = value(tarief);
      if (!waarde.vanaf().isAfter(previous)) {
        throw in.error("volgorde");
      }
      previous = waarde.vanaf();
      series.add(waarde);
    }
    if (series.isEmpty()) {
      throw in.error("lege-lijst");
    }
    return series;
  }

  private Waarde value(Tarief tarief) {
    Set<String> keys = StrictReader.keys();
    LocalDate vanaf = null;
    long getal = 0;
    String per = "";
    Status status = null;
    List<Bron> bronnen = List.of();
    in.startObject();
    for (String key = in.nextKey(); key != null; key = in.nextKey()) {
      keys.add(key);
      switch (key) {
        case "vanaf" -> vanaf = in.date();
        case "euro" -> getal = amount(tarief);
        case "procent" -> getal = percentage(tarief);
        case "per" -> per = per();
        case "status" -> status = status();
        case "bronnen" -> bronnen = BronReader.list(in);
        default -> throw in.unknownKey(key);
      }
    }
    in.require(keys, "vanaf", "status", "bronnen");
    in.require(
        keys, tarief.isPercentage() ? new String[] {"procent"} : new String[] {"euro", "per"});
    if (tarief.isPercentage() && !per.isEmpty()) {
      throw in.unknownKey("per");
    }
    return new Waarde(tarief, vanaf, getal, per, status, bronnen);
  }

  private long amount(Tarief tarief) {
    if (tarief.isPercentage()) {
      throw in.unknownKey("euro");
    }
    return Amounts.euro(in).cents();
  }

  private long percentage(Tarief tarief) {
    if (!tarief.isPercentage()) {
      throw in.unknownKey("procent");
    }
    return Amounts.percentage(in).thousandths();
  }

  private String per() {
    String per = in.text();
    if (!per.equals("maand") && !per.equals("vier-weken") && !per.equals("jaar")) {
      throw in.error("verwacht.per");
    }
    return per;
  }

  private Status status() {
    Status status = Status.find(in.text());
    if (status == null || status == Status.ONBEKEND) {
      throw in.error("verwacht.status");
    }
    return status;
  }

  /**
   * Amounts as they stand in the files: text, so that no reader makes a binary fraction of them.
   */
  static final class Amounts {

    private Amounts() {}

    /** An amount with exactly two decimals, not negative. */
    static Euro euro(StrictReader in) {
      String text = in.text();
      try {
        boolean twoDecimals = text.length() > 3 && text.charAt(text.length() - 3) == '.';
        Euro euro = Euro.parse(text);
        if (twoDecimals && !euro.isNegative()) {
          return euro;
        }
      } catch (NumberFormatException e) {
        // told below, together with the other malformed amounts
      }
      throw in.error("verwacht.euro");
    }

    /** A percentage from 0 to 100. */
    static Percentage percentage(StrictReader in) {
      try {
        Percentage percentage = Percentage.parse(in.text());
        if (percentage.thousandths() >= 0 && percentage.thousandths() <= 100_000) {
          return percentage;
        }
      } catch (NumberFormatException e) {
        // told below
      }
      throw in.error("verwacht.procent");
    }
  }
}
