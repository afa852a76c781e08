package nl.eigenbijdrage.rates.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.rates.GemeenteBeleid;
import nl.eigenbijdrage.rates.Gemeenteregister;
import nl.eigenbijdrage.rates.Jaartarieven;
import nl.eigenbijdrage.rates.RegisterGemeente;
import nl.eigenbijdrage.rates.Status;
import nl.eigenbijdrage.value.Bron;

/**
 * Reads {@code rates/gemeenten/<code>-<name>/<year>.json}: in what a gemeente deviates from the
 * national rules in a year.
 */
final class GemeenteReader {

  private final StrictReader in;
  private final RegisterGemeente gemeente;
  private final Gemeenteregister register;
  private final Jaartarieven landelijk;

  private GemeenteReader(
      StrictReader in,
      RegisterGemeente gemeente,
      Gemeenteregister register,
      Jaartarieven landelijk) {
    this.in = in;
    this.gemeente = gemeente;
    this.register = register;
    this.landelijk = landelijk;
  }

  /**
   * The policy in {@code content}, which must be that of this gemeente.
   *
   * @param landelijk the national rates of the year, above which a gemeente may not go
   */
  static GemeenteBeleid read(
      String file,
      byte[] content,
      RegisterGemeente gemeente,
      Gemeenteregister register,
      Jaartarieven landelijk) {
    try (StrictReader in = new StrictReader(file, content)) {
      return new GemeenteReader(in, gemeente, register, landelijk).read(file);
    }
  }

  private GemeenteBeleid read(String file) {
    Set<String> keys = StrictReader.keys();
    String naam = null;
    LocalDate checked = null;
    Status status = null;
    boolean onvolledig = false;
    List<Afwijking> afwijkingen = List.of();
    Optional<String> opmerking = Optional.empty();
    List<Bron> bronnen = List.of();
    in.startObject();
    for (String key = in.nextKey(); key != null; key = in.nextKey()) {
      keys.add(key);
      switch (key) {
        case "$schema" -> in.text();
        case "code" -> code();
        case "naam" -> naam = naam();
        case "jaar" -> year();
        case "gecontroleerdOp" -> checked = in.date();
        case "status" -> status = status();
        case "onvolledig" -> onvolledig = onvolledig();
        case "afwijkingen" -> afwijkingen = afwijkingen();
        case "opmerking" -> opmerking = Optional.of(in.text());
        case "bronnen" -> bronnen = BronReader.list(in);
        default -> throw in.unknownKey(key);
      }
    }
    in.require(keys, "code", "naam", "jaar", "gecontroleerdOp", "status", "afwijkingen", "bronnen");
    if (onvolledig) {
      in.require(keys, "opmerking");
    }
    in.end();
    BeleidBuilder builder = new BeleidBuilder(in, landelijk);
    for (Afwijking afwijking : afwijkingen) {
      builder.add(afwijking);
    }
    return builder.build(
        new BeleidBuilder.Kop(
            gemeente.code(), naam, file, checked, status, onvolledig, opmerking, bronnen));
  }

  private void code() {
    if (!in.peekText().equals(gemeente.code())) {
      throw in.error("andere-gemeente", gemeente.code());
    }
    in.next();
  }

  private String naam() {
    String naam = in.peekText();
    for (RegisterGemeente found : register.find(naam)) {
      if (found.code().equals(gemeente.code())) {
        in.next();
        return naam;
      }
    }
    throw in.error("andere-naam", gemeente.code(), gemeente.dagelijkseNaam());
  }

  private void year() {
    if (in.peekNumber() != landelijk.jaar()) {
      throw in.error("ander-jaar", landelijk.jaar());
    }
    in.next();
  }

  private Status status() {
    Status status = Status.find(in.peekText());
    if (status != Status.VASTGESTELD && status != Status.INDICATIEF) {
      throw in.error("verwacht.status-gemeente");
    }
    in.next();
    return status;
  }

  private boolean onvolledig() {
    String place = in.place();
    if (!in.yesNo()) {
      throw in.errorAt(place, "verwacht.onvolledig");
    }
    return true;
  }

  private List<Afwijking> afwijkingen() {
    List<Afwijking> afwijkingen = new ArrayList<>(3);
    in.startArray();
    while (in.nextElement()) {
      afwijkingen.add(Afwijking.read(in));
    }
    return afwijkingen;
  }
}
