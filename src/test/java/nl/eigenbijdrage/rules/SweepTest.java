package nl.eigenbijdrage.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.outcome.Details;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Outcome.HangtAf;
import nl.eigenbijdrage.outcome.Outcome.NietVastTeStellen;
import nl.eigenbijdrage.outcome.Step;
import nl.eigenbijdrage.rates.json.JsonRates;
import nl.eigenbijdrage.rates.json.RatesSource;
import nl.eigenbijdrage.render.Taal;
import nl.eigenbijdrage.render.Texts;
import nl.eigenbijdrage.situation.BesluitGemeente;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Huishouden;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.SituationBuilder;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.situation.VoorzieningSoort;
import nl.eigenbijdrage.situation.WlzBijdrage;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Message;
import nl.eigenbijdrage.value.Periode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every case of a finite space, known and unknown. What is told of a case in which facts are
 * unknown must be exactly what is possible when they are filled in: no amount outside the range,
 * and its ends are reached.
 */
class SweepTest {

  private static final int MUCH = 3;

  private final Assessor assessor = new Assessor(new JsonRates(RatesSource.builtIn()));
  private final Set<String> rendered = new HashSet<>();
  private final List<Texts> texts = List.of(new Texts(Taal.NL), new Texts(Taal.EN));

  private Space space;
  private Periode periode;
  private Optional<Euro> most = Optional.empty();

  @ParameterizedTest
  @CsvSource({
    "2015-01-01, WLZ, OPVANGNACHTEN,",
    "2016-12-30, WLZ, BESLUIT_GEMEENTE,",
    "2017-06-05, OPVANGNACHTEN, BESLUIT_GEMEENTE,",
    "2018-06-05, WLZ, BESLUIT_GEMEENTE,",
    "2019-05-01, WLZ, OPVANGNACHTEN, 17.50",
    "2019-12-30, OPVANGNACHTEN, BESLUIT_GEMEENTE, 0.00",
    "2020-04-10, WLZ, OPVANGNACHTEN, 0.00",
    "2026-05-15, WLZ, BESLUIT_GEMEENTE, 21.80",
  })
  void whatIsUnknownOfTheHouseholdGivesExactlyTheRange(
      LocalDate day, Feit one, Feit other, String national) {
    space = Space.ofGrounds(day, one, other);
    SituationBuilder given = new SituationBuilder().put(Feit.WLZ, WlzBijdrage.GEEN);
    given.put(Feit.OPVANGNACHTEN, false).put(Feit.BESLUIT_GEMEENTE, BesluitGemeente.GEEN);
    sweep(day, national, given);
  }

  @ParameterizedTest
  @CsvSource({
    "2015-06-05,",
    "2017-06-05,",
    "2018-06-05,",
    "2019-05-01, 17.50",
    "2021-05-15, 19.00",
    "2026-05-15, 21.80",
  })
  void whatIsUnknownOfTheIncomeGivesExactlyTheRange(LocalDate day, String national) {
    space = Space.ofIncome(day);
    SituationBuilder given =
        new SituationBuilder()
            .put(Feit.INKOMENSGRENS, Euro.ofCents(2_000_000))
            .put(Feit.VOORZIENING, List.of(Voorziening.of(VoorzieningSoort.HUISHOUDELIJKE_HULP)))
            .put(Feit.WLZ, WlzBijdrage.GEEN)
            .put(Feit.OPVANGNACHTEN, false)
            .put(Feit.OUDER, false)
            .put(Feit.BESLUIT_GEMEENTE, BesluitGemeente.GEEN);
    sweep(day, national, given);
  }

  private void sweep(LocalDate day, String national, SituationBuilder given) {
    periode = Bijdrageperioden.on(day);
    most = Optional.ofNullable(national).map(Euro::parse);
    EuroRange[] possible = new EuroRange[space.size()];
    EuroRange[] told = new EuroRange[space.size()];
    // unknown is the last value of every fact, so that what fills it in comes before it
    for (int number = 0; number < space.size(); number++) {
      int unknown = space.firstUnknown(number);
      if (unknown >= 0) {
        possible[number] = union(possible, number, unknown);
      }
      if (isAssessed(number)) {
        Outcome outcome = assessor.assess(situation(number, given), periode);
        consistent(number, outcome);
        told[number] = outcome.bedragen().orElse(null);
        possible[number] = unknown < 0 ? told[number] : possible[number];
        exactly(number, told[number], possible[number]);
      }
    }
    moreNeverLowers(told);
  }

  /** All but some of the slowest: of the cases in which much is unknown one in four. */
  private boolean isAssessed(int number) {
    int unknown = 0;
    for (int i = 0; i < space.facts(); i++) {
      unknown += space.isUnknown(number, i) ? 1 : 0;
    }
    return unknown < MUCH || unknown == space.facts() || number % 4 == 0;
  }

  private Situation situation(int number, SituationBuilder given) {
    SituationBuilder builder = space.builder(number);
    Situation fixed = given.put(Feit.DATUM, periode.van()).build();
    for (Map.Entry<Feit, Object> fact : fixed.facts().entrySet()) {
      if (!space.varies(fact.getKey()) && fact.getKey() != Feit.DATUM) {
        builder.put(fact.getKey(), fact.getValue());
      }
    }
    return builder.build();
  }

  private EuroRange union(EuroRange[] possible, int number, int unknown) {
    EuroRange union = null;
    for (int value = 0; value < space.values(unknown); value++) {
      int filledIn = space.with(number, unknown, value);
      boolean fits = space.fact(unknown) != Feit.VOORZIENING || !space.isContradiction(filledIn);
      EuroRange range = possible[filledIn];
      if (fits && range == null) {
        return null;
      }
      union = union == null ? range : fits ? union.union(range) : union;
    }
    return union;
  }

  private void exactly(int number, EuroRange told, EuroRange possible) {
    if (told == null || possible == null) {
      return;
    }
    boolean holds =
        !possible.min().lessThan(told.min())
            && (told.max().isEmpty()
                || possible.max().isPresent() && !told.max().get().lessThan(possible.max().get()));
    if (!holds || isTight(number) && !told.sameAs(possible)) {
      fail("%s: told %s, possible %s", describe(number), told, possible);
    }
  }

  /**
   * Up to 2022 spouses share their exemptions: what is told of one is then a little wide. So it is
   * of a child that gets support of an unknown kind, because that may concern the parents. And an
   * income that is unknown can always be further away than one that is known.
   */
  private boolean isTight(int number) {
    Situation situation = space.builder(number).build();
    boolean couple = situation.huishouden().filter(h -> h == Huishouden.ALLEEN).isEmpty();
    boolean wealthUnknown = false;
    boolean extreme = false;
    boolean supportUnknown = false;
    for (int i = 0; i < space.facts(); i++) {
      Feit feit = space.fact(i);
      boolean wealth = feit == Feit.VERMOGEN || feit == Feit.PARTNER_VERMOGEN;
      wealthUnknown |= wealth && space.isUnknown(number, i);
      supportUnknown |= feit == Feit.VOORZIENING && space.isUnknown(number, i);
      extreme |= space.isExtreme(number, i);
    }
    boolean joint = periode.jaar() <= 2022 && couple && wealthUnknown;
    LocalDate adult = periode.van().minusYears(18);
    boolean ofChild = supportUnknown && situation.client().geboren().tot().isAfter(adult);
    return periode.jaar() >= 2019 && !joint && !extreme && !ofChild;
  }

  private void consistent(int number, Outcome outcome) {
    Details details = outcome.details();
    boolean open = outcome instanceof HangtAf;
    long decisive = 0;
    for (Finding finding : details.redenen()) {
      boolean is = details.beslissend().filter(finding::is).isPresent();
      decisive += is ? 1 : 0;
      render(number, finding.tekst());
    }
    if (decisive != (open ? 0 : 1) || details.beslissend().isPresent() == open) {
      fail("%s: %d reasons decide", describe(number), decisive);
    }
    boolean toldMissing = outcome instanceof HangtAf h && !h.ontbreekt().isEmpty();
    if (open != toldMissing) {
      fail("%s: what is missing is not told", describe(number));
    }
    if (outcome instanceof HangtAf h) {
      h.ontbreekt().forEach(missing -> render(number, missing.waarom()));
    }
    if (outcome instanceof NietVastTeStellen) {
      assertThat(periode.jaar()).as(describe(number)).isLessThan(2019);
    }
    details.meldingen().stream().map(Melding::tekst).forEach(m -> render(number, m));
    details.aannames().forEach(m -> render(number, m));
    details.stappen().stream().map(Step::tekst).forEach(m -> render(number, m));
    bounded(number, outcome);
  }

  private void bounded(int number, Outcome outcome) {
    if (outcome.bedragen().isEmpty()) {
      return;
    }
    EuroRange range = outcome.bedragen().get();
    boolean tooHigh =
        most.isPresent() && (range.max().isEmpty() || most.get().lessThan(range.max().get()));
    if (range.min().isNegative() || tooHigh) {
      fail("%s: %s", describe(number), range);
    }
  }

  /** Every sentence that the rules produce exists in both languages. */
  private void render(int number, Message message) {
    if (rendered.add(message.key())) {
      for (Texts language : texts) {
        assertThat(language.text(message)).as(describe(number)).isNotBlank().doesNotContain("{");
      }
    }
  }

  /** More income never lowers the amount; one more ground to be free never raises it. */
  private void moreNeverLowers(EuroRange[] told) {
    for (int number = 0; number < told.length; number++) {
      for (int i = 0; i < space.facts(); i++) {
        int value = space.value(number, i);
        boolean hasNext = value + 1 < space.values(i);
        if (hasNext && told[number] != null) {
          EuroRange next = told[space.with(number, i, value + 1)];
          switch (space.fact(i)) {
            case INKOMEN, PARTNER_INKOMEN -> notLower(number, told[number], next);
            case WLZ, OPVANGNACHTEN, BESLUIT_GEMEENTE -> notLower(number, next, told[number]);
            default -> {}
          }
        }
      }
    }
  }

  private void notLower(int number, EuroRange less, EuroRange more) {
    if (less == null || more == null) {
      return;
    }
    boolean maxLower =
        more.max().isPresent()
            && (less.max().isEmpty() || more.max().get().lessThan(less.max().get()));
    if (more.min().lessThan(less.min()) || maxLower) {
      fail("%s: %s, then %s", describe(number), less, more);
    }
  }

  private String describe(int number) {
    List<String> facts = new ArrayList<>();
    Situation situation = space.builder(number).build();
    situation.facts().forEach((feit, value) -> facts.add(feit.code() + "=" + value));
    return String.join(" ", facts);
  }
}
