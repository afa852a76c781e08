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

/** Reads {@code rates/<year>.json}: the national rates of one year. */
final class JaartarievenReader {

  private static final String SCHEMA = "schema/landelijk.schema.json";

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
        case "$schema" -> in.constant(SCHEMA);
        case "jaar" -> year();
        case "gecontroleerdOp" -> checked = in.date();
        case "waarden" -> values(waarden);
        default -> throw in.unknownKey(key);
      }
    }
    in.require(keys, "$schema", "jaar", "gecontroleerdOp", "waarden");
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
    if (waarden.isEmpty()) {
      throw in.error("lege-lijst");
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
        case "per" -> per = per(tarief);
        case "status" -> status = status();
        case "bronnen" -> bronnen = BronReader.landelijk(in);
        default -> throw in.unknownKey(key);
      }
    }
    in.require(keys, "vanaf", "status", "bronnen");
    in.require(
        keys, tarief.isPercentage() ? new String[] {"procent"} : new String[] {"euro", "per"});
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

  private String per(Tarief tarief) {
    String per = in.peekText();
    if (!tarief.perioden().contains(per)) {
      throw tarief.isPercentage()
          ? in.unknownKey("per")
          : in.error("verwacht.per", String.join(", ", tarief.perioden()));
    }
    in.next();
    return per;
  }

  private Status status() {
    Status status = Status.find(in.text());
    if (status == null || status == Status.ONBEKEND) {
      throw in.error("verwacht.status");
    }
    return status;
  }
}
