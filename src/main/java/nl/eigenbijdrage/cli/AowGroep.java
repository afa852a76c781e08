package nl.eigenbijdrage.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.rates.AowLeeftijd;
import nl.eigenbijdrage.rates.AowTabel;
import nl.eigenbijdrage.rates.Status;
import nl.eigenbijdrage.rules.Bijdrageperioden;
import nl.eigenbijdrage.rules.Tijdstip;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.DateRange;
import nl.eigenbijdrage.value.Periode;

/**
 * People with the same AOW age.
 *
 * @param geboren the days of birth
 * @param maanden the age in months; -1 when it has not been set
 * @param aowDatum the days on which they reach it; when it has not been set, the days before which
 *     they certainly do not
 * @param status how certain the age is
 * @param bronnen where it comes from
 */
record AowGroep(
    DateRange geboren, int maanden, DateRange aowDatum, Status status, List<Bron> bronnen) {

  /** Whether the age has been set. */
  boolean isKnown() {
    return maanden >= 0;
  }

  /** The groups among which the births in a range fall, the earliest first. */
  static List<AowGroep> of(AowTabel tabel, DateRange births) {
    List<AowGroep> groups = new ArrayList<>();
    List<AowLeeftijd> ages = tabel.leeftijden();
    for (int i = 0; i < ages.size(); i++) {
      LocalDate from = i == 0 ? births.van() : later(births.van(), ages.get(i).geborenVanaf());
      LocalDate to =
          i + 1 == ages.size()
              ? births.tot()
              : earlier(births.tot(), ages.get(i + 1).geborenVanaf().minusDays(1));
      if (!to.isBefore(from)) {
        add(groups, group(tabel, ages.get(i), new DateRange(from, to)));
      }
    }
    return groups;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static AowGroep group(AowTabel tabel, AowLeeftijd age, DateRange births) {
    DateRange reached =
        new DateRange(tabel.earliestAowDatum(births.van()), tabel.earliestAowDatum(births.tot()));
    return new AowGroep(births, age.maanden(), reached, age.status(), age.bronnen());
  }

  /** Neighbours with the same age are one group, with the sources of both. */
  private static void add(List<AowGroep> groups, AowGroep next) {
    int last = groups.size() - 1;
    boolean same =
        last >= 0
            && groups.get(last).maanden == next.maanden
            && groups.get(last).status == next.status;
    if (!same) {
      groups.add(next);
      return;
    }
    AowGroep before = groups.get(last);
    Set<Bron> sources = new LinkedHashSet<>(before.bronnen);
    sources.addAll(next.bronnen);
    groups.set(
        last,
        new AowGroep(
            new DateRange(before.geboren.van(), next.geboren.tot()),
            next.maanden,
            new DateRange(before.aowDatum.van(), next.aowDatum.tot()),
            next.status,
            List.copyOf(sources)));
  }

  /**
   * The first contribution period in which an AOW date counts; empty when it counts in every period
   * that there has been.
   */
  static Optional<Periode> telt(LocalDate aowDatum) {
    if (aowDatum.isBefore(Bijdrageperioden.FIRST_DAY)) {
      return Optional.empty();
    }
    Periode periode = Bijdrageperioden.on(aowDatum);
    while (!Tijdstip.counts(aowDatum, periode) || periode.isBetweenPeriods()) {
      periode = Bijdrageperioden.next(periode);
    }
    return Optional.of(periode);
  }
}
