package nl.eigenbijdrage.rates.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.rates.GemeenteBeleid;
import nl.eigenbijdrage.rates.Gemeenteregister;
import nl.eigenbijdrage.rates.RegisterGemeente;
import nl.eigenbijdrage.rates.Status;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.DateRange;

/**
 * Reads {@code rates/gemeenten/<code>-<name>/<year>.json}: in what a gemeente deviates from the
 * national rules in a year. What begins or ends within the year divides it into parts.
 */
final class GemeenteReader {

  private final StrictReader in;
  private final RegisterGemeente gemeente;
  private final Gemeenteregister register;
  private final Wettoets law;

  private GemeenteReader(
      StrictReader in, RegisterGemeente gemeente, Gemeenteregister register, Wettoets law) {
    this.in = in;
    this.gemeente = gemeente;
    this.register = register;
    this.law = law;
  }

  /**
   * The policy in {@code content}, which must be that of this gemeente: one for each part of the
   * year, in order.
   *
   * @param law what the law allows in the year
   */
  static List<GemeenteBeleid> read(
      String file,
      byte[] content,
      RegisterGemeente gemeente,
      Gemeenteregister register,
      Wettoets law) {
    try (StrictReader in = new StrictReader(file, content)) {
      return new GemeenteReader(in, gemeente, register, law).read(file);
    }
  }

  private List<GemeenteBeleid> read(String file) {
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
    return parts(
        afwijkingen,
        new BeleidBuilder.Kop(
            gemeente.code(), naam, file, checked, status, onvolledig, opmerking, bronnen));
  }

  private List<GemeenteBeleid> parts(List<Afwijking> afwijkingen, BeleidBuilder.Kop kop) {
    List<GemeenteBeleid> parts = new ArrayList<>(1);
    DateRange year = DateRange.ofYear(law.jaar());
    LocalDate first = year.van();
    while (!first.isAfter(year.tot())) {
      LocalDate last = lastAlike(first, year.tot(), afwijkingen);
      BeleidBuilder builder = new BeleidBuilder(in, law, new DateRange(first, last));
      for (Afwijking afwijking : afwijkingen) {
        if (afwijking.dagen().contains(first)) {
          builder.add(afwijking);
        }
      }
      parts.add(builder.build(kop));
      first = last.plusDays(1);
    }
    return List.copyOf(parts);
  }

  /** The last day up to which the same deviations hold as on the first. */
  private static LocalDate lastAlike(LocalDate first, LocalDate end, List<Afwijking> afwijkingen) {
    LocalDate last = end;
    for (Afwijking afwijking : afwijkingen) {
      LocalDate dayBefore = afwijking.dagen().van().minusDays(1);
      LocalDate lastDay = afwijking.dagen().tot();
      last = !dayBefore.isBefore(first) && dayBefore.isBefore(last) ? dayBefore : last;
      last = !lastDay.isBefore(first) && lastDay.isBefore(last) ? lastDay : last;
    }
    return last;
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
    if (in.peekNumber() != law.jaar()) {
      throw in.error("ander-jaar", law.jaar());
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
      afwijkingen.add(Afwijking.read(in, law.jaar()));
    }
    return afwijkingen;
  }
}
