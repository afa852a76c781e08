package nl.eigenbijdrage.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.eigenbijdrage.rules.Bijdrageperioden;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Huishouden;
import nl.eigenbijdrage.situation.PartnerZorg;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.situation.Wie;
import nl.eigenbijdrage.situation.WlzBijdrage;
import nl.eigenbijdrage.value.DateRange;

/** Whether the facts of a case fit together; each that does not is a problem of its own. */
final class Checks {

  /** The facts that only a case with a partner has. */
  static final Feit[] OF_PARTNER = {
    Feit.PARTNER_GEBOORTEDATUM,
    Feit.PARTNER_LEEFTIJD,
    Feit.PARTNER_INKOMEN,
    Feit.PARTNER_VERMOGEN,
    Feit.PARTNER_GRONDSLAG,
    Feit.PARTNER_INKOMEN_DIT_JAAR,
    Feit.PARTNER_VERMOGEN_DIT_JAAR,
    Feit.PARTNER_BELASTING,
    Feit.PARTNER_OPNAME,
  };

  private final Map<Feit, Object> values;
  private final LocalDate datum;
  private final List<Problem> problems;

  Checks(Map<Feit, Object> values, LocalDate datum, List<Problem> problems) {
    this.values = values;
    this.datum = datum;
    this.problems = problems;
  }

  void run() {
    if (datum.isBefore(Bijdrageperioden.FIRST_DAY)) {
      problems.add(Problem.of(Feit.DATUM, "datum-voor-2015", datum));
    }
    birth(Feit.GEBOORTEDATUM);
    birth(Feit.PARTNER_GEBOORTEDATUM);
    notBoth(Feit.LEEFTIJD, Feit.GEBOORTEDATUM);
    notBoth(Feit.PARTNER_LEEFTIJD, Feit.PARTNER_GEBOORTEDATUM);
    notBoth(Feit.GRONDSLAG, Feit.VERMOGEN);
    notBoth(Feit.PARTNER_GRONDSLAG, Feit.PARTNER_VERMOGEN);
    if (values.get(Feit.HUISHOUDEN) == Huishouden.ALLEEN) {
      withoutPartner();
    }
    supportEndsAfterStart();
    new ZorgChecks(values, datum, problems).run();
  }

  private void birth(Feit feit) {
    DateRange born = (DateRange) values.get(feit);
    if (born == null) {
      return;
    }
    if (born.van().isAfter(datum)) {
      problems.add(Problem.of(feit, "geboren-na-datum", datum));
    } else if (born.tot().isBefore(datum.minusYears(Situation.MAX_AGE + 1L).plusDays(1))) {
      problems.add(Problem.of(feit, "te-oud", Situation.MAX_AGE));
    }
  }

  private void notBoth(Feit feit, Feit other) {
    if (values.containsKey(feit) && values.containsKey(other)) {
      problems.add(Problem.of(feit, "niet-samen-met", other.code()));
    }
  }

  private void withoutPartner() {
    for (Feit feit : OF_PARTNER) {
      if (values.containsKey(feit)) {
        problems.add(Problem.of(feit, "alleen-met-partner"));
      }
    }
    Object wlz = values.get(Feit.WLZ);
    if (wlz == WlzBijdrage.PARTNER || wlz == WlzBijdrage.BEIDEN) {
      problems.add(Problem.of(Feit.WLZ, "alleen-met-partner"));
    }
    Object care = values.get(Feit.PARTNER_ZORG);
    if (care != null && care != PartnerZorg.GEEN) {
      problems.add(Problem.of(Feit.PARTNER_ZORG, "alleen-met-partner"));
    }
    for (Voorziening voorziening : support()) {
      if (voorziening.voor() == Wie.PARTNER) {
        problems.add(Problem.of(Feit.VOOR, "alleen-met-partner"));
      }
    }
  }

  private void supportEndsAfterStart() {
    for (Voorziening voorziening : support()) {
      boolean endsBeforeStart =
          voorziening.start().isPresent()
              && voorziening.eind().isPresent()
              && voorziening.eind().get().isBefore(voorziening.start().get());
      if (endsBeforeStart) {
        problems.add(Problem.of(Feit.EIND, "eind-voor-start", voorziening.start().get()));
      }
    }
  }

  @SuppressWarnings("unchecked") // only Intake fills the map, with a list of Voorziening here
  private List<Voorziening> support() {
    return (List<Voorziening>) values.getOrDefault(Feit.VOORZIENING, List.of());
  }
}
