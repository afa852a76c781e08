package nl.eigenbijdrage.rates.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.rates.Categorie;
import nl.eigenbijdrage.rates.GemeenteBeleid;
import nl.eigenbijdrage.rates.LagerVoorSommigen;
import nl.eigenbijdrage.rates.MisschienLagereBasis;
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
  private final List<LagerVoorSommigen> voorSommigen = new ArrayList<>(1);
  private final Map<Categorie, Euro> lagereBasis = new EnumMap<>(Categorie.class);
  private Optional<MisschienLagereBasis> misschienLagereBasis = Optional.empty();
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
    boolean several = afwijking.soort.equals(Afwijkingsleutels.FOR_SOME);
    if (!several && !seen.add(afwijking.soort + " " + afwijking.voorziening)) {
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
      case "lagerBedragVoorSommigen" -> addVoorSommigen(afwijking);
      case "lagereBasis" -> {
        for (Categorie categorie : afwijking.huishoudens) {
          lagereBasis.put(categorie, afwijking.euro);
        }
      }
      case "lagereBasisVoorSommigen" ->
          misschienLagereBasis =
              Optional.of(new MisschienLagereBasis(afwijking.euro, afwijking.inkomenTot));
      case "lagerPercentage" -> lagerPercentage = Optional.of(afwijking.procent);
      case "hogereDrempels" -> drempels = afwijking.bedragen;
      default -> throw new IllegalArgumentException(afwijking.soort);
    }
    refuseContradiction(afwijking);
  }

  /** Of several lower amounts each is for other support. */
  private void addVoorSommigen(Afwijking afwijking) {
    LagerVoorSommigen lower =
        new LagerVoorSommigen(
            afwijking.voorzieningen,
            afwijking.voorWie.isEmpty() ? Optional.empty() : Optional.of(afwijking.voorWie),
            afwijking.has("euro") ? Optional.of(afwijking.euro) : Optional.empty());
    for (LagerVoorSommigen other : voorSommigen) {
      if (other.overlaps(lower)) {
        throw in.errorAt(afwijking.place, "dubbele-afwijking", afwijking.soort);
      }
    }
    voorSommigen.add(lower);
  }

  /** Whoever asks nothing asks no lower amount, and what has a price of its own is not free. */
  private void refuseContradiction(Afwijking afwijking) {
    if (geenBijdrage && (minimabeleid || lagerBedrag.isPresent() || !voorSommigen.isEmpty())) {
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
        List.copyOf(voorSommigen),
        geenBijdrage,
        vrijgesteld,
        eigenVervoerstarief,
        oudersBetalen,
        lagereBasis,
        misschienLagereBasis,
        lagerPercentage,
        drempels,
        kop.opmerking(),
        kop.bronnen());
  }
}
