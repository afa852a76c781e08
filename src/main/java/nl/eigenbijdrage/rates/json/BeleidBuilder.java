package nl.eigenbijdrage.rates.json;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.rates.Categorie;
import nl.eigenbijdrage.rates.GemeenteBeleid;
import nl.eigenbijdrage.rates.Status;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.DateRange;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.Percentage;

/** Puts the deviations of a gemeente together, each of them allowed by law and said only once. */
final class BeleidBuilder {

  private final StrictReader in;
  private final Wettoets law;
  private final DateRange dagen;
  private final Set<String> seen = StrictReader.keys();
  private boolean minimabeleid;
  private boolean geenBijdrage;
  private Map<Categorie, Euro> grenzen = Map.of();
  private Map<Categorie, Euro> drempels = Map.of();
  private Optional<Euro> lagerBedrag = Optional.empty();
  private Optional<Euro> lagereBasis = Optional.empty();
  private Optional<Percentage> lagerPercentage = Optional.empty();
  private Optional<Boolean> oudersBetalen = Optional.empty();
  private final Map<String, String> vrijgesteld = new LinkedHashMap<>();
  private final Map<String, String> eigenVervoerstarief = new LinkedHashMap<>();

  /** Puts together what holds on these days. */
  BeleidBuilder(StrictReader in, Wettoets law, DateRange dagen) {
    this.in = in;
    this.law = law;
    this.dagen = dagen;
  }

  /** What a policy file says beside its deviations. */
  record Kop(
      String code,
      String naam,
      String bestand,
      LocalDate gecontroleerdOp,
      Status status,
      boolean onvolledig,
      Optional<String> opmerking,
      List<Bron> bronnen) {}

  /** Adds a deviation; refuses what the law does not allow, stands there twice, or cannot be. */
  void add(Afwijking afwijking) {
    if (!seen.add(afwijking.soort + " " + afwijking.voorziening)) {
      throw in.errorAt(afwijking.place, "dubbele-afwijking", afwijking.soort);
    }
    law.check(afwijking, in);
    switch (afwijking.soort) {
      case "minimabeleid" -> {
        minimabeleid = true;
        grenzen = afwijking.bedragen;
      }
      case "lagerBedrag" -> lagerBedrag = Optional.of(afwijking.euro);
      case "geenBijdrage" -> geenBijdrage = true;
      case "vrijgesteldeVoorziening" -> vrijgesteld.put(afwijking.voorziening, afwijking.tekst);
      case "eigenVervoerstarief" -> eigenVervoerstarief.put(afwijking.voorziening, afwijking.tekst);
      case "woningaanpassingMinderjarigen" -> oudersBetalen = Optional.of(afwijking.oudersBetalen);
      case "lagereBasis" -> lagereBasis = Optional.of(afwijking.euro);
      case "lagerPercentage" -> lagerPercentage = Optional.of(afwijking.procent);
      case "hogereDrempels" -> drempels = afwijking.bedragen;
      default -> throw new IllegalArgumentException(afwijking.soort);
    }
    refuseContradiction(afwijking);
  }

  /** Whoever asks nothing asks no lower amount, and what has a price of its own is not free. */
  private void refuseContradiction(Afwijking afwijking) {
    if (geenBijdrage && (minimabeleid || lagerBedrag.isPresent())) {
      throw in.errorAt(afwijking.place, "tegenstrijdig", "geenBijdrage");
    }
    if (vrijgesteld.containsKey(afwijking.voorziening)
        && eigenVervoerstarief.containsKey(afwijking.voorziening)) {
      throw in.errorAt(afwijking.place, "tegenstrijdig", afwijking.voorziening);
    }
  }

  /** The policy of the gemeente. */
  GemeenteBeleid build(Kop kop) {
    return new GemeenteBeleid(
        kop.code(),
        kop.naam(),
        law.jaar(),
        dagen,
        kop.bestand(),
        kop.gecontroleerdOp(),
        kop.status(),
        kop.onvolledig(),
        minimabeleid,
        grenzen,
        lagerBedrag,
        geenBijdrage,
        vrijgesteld,
        eigenVervoerstarief,
        oudersBetalen,
        lagereBasis,
        lagerPercentage,
        drempels,
        kop.opmerking(),
        kop.bronnen());
  }
}
