package nl.eigenbijdrage.rates.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eigenbijdrage.rates.AowTabel;
import nl.eigenbijdrage.rates.Jaartarieven;
import nl.eigenbijdrage.rates.Rates;
import nl.eigenbijdrage.rates.RatesException;
import nl.eigenbijdrage.rates.RatesFile;
import nl.eigenbijdrage.value.Message;

/** The rates in JSON files, each read once, when it is first needed. */
public final class JsonRates implements Rates {

  /** The Wmo 2015 entered into force on 1 January 2015. */
  public static final int FIRST_YEAR = 2015;

  /** No file for a later year is looked for. */
  private static final int LAST_YEAR = 2099;

  private static final String AOW = "aow.json";

  private final RatesSource source;
  private final Map<Integer, Optional<Jaartarieven>> years = new HashMap<>();
  private final List<RatesFile> read = new ArrayList<>();
  private AowTabel aow;

  public JsonRates(RatesSource source) {
    this.source = source;
  }

  @Override
  public Optional<Jaartarieven> jaar(int jaar) {
    Optional<Jaartarieven> known = years.get(jaar);
    if (known == null) {
      known = load(jaar);
      years.put(jaar, known);
    }
    return known;
  }

  private Optional<Jaartarieven> load(int jaar) {
    String name = jaar + ".json";
    Optional<byte[]> content = source.read(name);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    read.add(new RatesFile(source.show(name), content.get()));
    return Optional.of(JaartarievenReader.read(source.show(name), content.get(), jaar));
  }

  @Override
  public List<Integer> jaren() {
    List<Integer> found = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      if (source.read(year + ".json").isPresent()) {
        found.add(year);
      }
    }
    return found;
  }

  @Override
  public AowTabel aow() {
    if (aow == null) {
      byte[] content =
          source
              .read(AOW)
              .orElseThrow(
                  () ->
                      new RatesException(
                          source.show(AOW), "", Message.of("tarieven.fout.ontbreekt")));
      read.add(new RatesFile(source.show(AOW), content));
      aow = AowReader.read(source.show(AOW), content);
    }
    return aow;
  }

  @Override
  public List<RatesFile> gelezen() {
    return List.copyOf(read);
  }
}
