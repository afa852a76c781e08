package nl.eigenbijdrage.rates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.DateRange;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.Percentage;

/**
 * In what a gemeente deviates from the national rules in one year, or in the part of it in which
 * the same holds on every day; only what the law allows it to.
 *
 * @param code code of the gemeente
 * @param naam its name
 * @param jaar the year
 * @param dagen the days of that year on which this holds; nearly always all of them
 * @param bestand the file it stands in
 * @param gecontroleerdOp the day on which somebody compared it with its source
 * @param status how certain it is
 * @param onvolledig whether the source shows more than the program can apply
 * @param minimabeleid whether nothing is due below an income
 * @param inkomensgrenzen euro per year, per kind of household; empty when not known
 * @param lagerBedrag the lower amount asked, euro per period
 * @param voorSommigen the lower amounts asked of some only, each for other support
 * @param geenBijdrage whether the gemeente asks nothing at all
 * @param vrijgesteld the kinds of voorziening left free, with the words of the source
 * @param eigenVervoerstarief the kinds of transport with a price of their own, with that price in
 *     words where it is known
 * @param oudersBetalen whether parents pay for a woningaanpassing of a minor; empty when not known
 * @param lagereBasis 2015-2018: the lower base amount, euro per four weeks, per kind of household
 * @param misschienLagereBasis 2015-2018: a lower base amount of which it is not known who has it
 * @param lagerPercentage 2015-2018: the lower percentage
 * @param hogereDrempels 2015-2018: the higher thresholds, euro per year
 * @param opmerking what else the source says
 * @param bronnen where it comes from
 */
public record GemeenteBeleid(
    String code,
    String naam,
    int jaar,
    DateRange dagen,
    String bestand,
    LocalDate gecontroleerdOp,
    Status status,
    boolean onvolledig,
    boolean minimabeleid,
    Map<Categorie, Euro> inkomensgrenzen,
    Optional<Euro> lagerBedrag,
    List<LagerVoorSommigen> voorSommigen,
    boolean geenBijdrage,
    Map<String, String> vrijgesteld,
    Map<String, String> eigenVervoerstarief,
    Optional<Boolean> oudersBetalen,
    Map<Categorie, Euro> lagereBasis,
    Optional<MisschienLagereBasis> misschienLagereBasis,
    Optional<Percentage> lagerPercentage,
    Map<Categorie, Euro> hogereDrempels,
    Optional<String> opmerking,
    List<Bron> bronnen) {

  /** An article of law that lets the gemeente deviate, and then where its policy comes from. */
  public Bron[] sourcesAfter(Bron artikel) {
    List<Bron> all = new ArrayList<>(bronnen.size() + 1);
    all.add(artikel);
    all.addAll(bronnen);
    return all.toArray(new Bron[0]);
  }

  /** In how many things the gemeente deviates from the national rules, as far as is known. */
  public int aantal() {
    int aantal = (minimabeleid ? 1 : 0) + (geenBijdrage ? 1 : 0) + voorSommigen.size();
    for (Optional<?> one :
        List.of(lagerBedrag, misschienLagereBasis, lagerPercentage, oudersBetalen)) {
      aantal += one.isPresent() ? 1 : 0;
    }
    aantal += (lagereBasis.isEmpty() ? 0 : 1) + (hogereDrempels.isEmpty() ? 0 : 1);
    return aantal + vrijgesteld.size() + eigenVervoerstarief.size();
  }

  /** Whether the gemeente deviates from the national rules in anything that is known. */
  public boolean deviates() {
    return aantal() > 0;
  }

  /** Whether this holds on every day of the year. */
  public boolean heelJaar() {
    return dagen.equals(DateRange.ofYear(jaar));
  }

  /** Whether the gemeente changes the sum by income of 2015-2018. */
  public boolean changesSum() {
    return !lagereBasis.isEmpty() || lagerPercentage.isPresent() || !hogereDrempels.isEmpty();
  }
}
