package nl.eigenbijdrage.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import nl.eigenbijdrage.rates.Rates;
import nl.eigenbijdrage.rates.json.JsonRates;
import nl.eigenbijdrage.rates.json.RatesSource;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.GewoonGeval;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.situation.VoorzieningSoort;
import nl.eigenbijdrage.situation.Zorg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

  private static final Rates RATES = new JsonRates(RatesSource.builtIn());

  private final Answers answers = new Answers();

  private Situation situation() {
    Intake.Result result = Intake.read(answers, () -> TODAY, true, RATES);
    assertThat(result.problems()).isEmpty();
    return result.situation().orElseThrow();
  }

  @Test
  void fillsInTheOrdinaryCaseAndSaysSo() {
    Situation situation = situation();

    assertThat(situation.datum()).isEqualTo(TODAY);
    assertThat(situation.aangenomen())
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.of(
                Feit.DATUM,
                Feit.GEBOORTEDATUM,
                Feit.VOORZIENING,
                Feit.OUDER,
                Feit.WLZ,
                Feit.OPVANGNACHTEN,
                Feit.BESLUIT_GEMEENTE));
    assertThat(situation.voorzieningen())
        .hasValueSatisfying(
            list ->
                assertThat(list)
                    .containsExactly(Voorziening.of(VoorzieningSoort.HUISHOUDELIJKE_HULP)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"wlz", "opvangnachten", "besluitGemeente", "ouder", "geboortedatum", "leeftijd"})
  void fillsInNothingForWhatIsExpresslyUnknown(String name) {
    Feit feit = feit(name);
    answers.answer(feit, "onbekend");

    assertThat(situation().knows(feit)).isFalse();
    assertThat(situation().aangenomen()).doesNotContain(feit);
    assertThat(situation().knows(Feit.GEBOORTEDATUM))
        .isEqualTo(feit != Feit.GEBOORTEDATUM && feit != Feit.LEEFTIJD);
  }

  @Test
  void fillsInNoSupportWhenItIsExpresslyUnknown() {
    answers.voorzieningenUnknown();

    assertThat(situation().voorzieningen()).isEmpty();
    assertThat(situation().aangenomen()).doesNotContain(Feit.VOORZIENING);
  }

  /** What is filled in for a fact that is left out is what has an ordinary case, and only that. */
  @Test
  void fillsInWhatHasAnOrdinaryCase() {
    checkOrdinaryCases();
    for (Zorg zorg : Zorg.values()) {
      answers.change(Feit.ZORG, zorg.code());
      checkOrdinaryCases();
    }
  }

  private void checkOrdinaryCases() {
    Situation situation = situation();
    for (Feit feit : Feit.values()) {
      boolean ordinary = GewoonGeval.has(feit, situation.facts());

      assertThat(situation.aangenomen().contains(feit))
          .as(feit.code())
          .isEqualTo(ordinary || feit == Feit.DATUM);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-15, 80, 1945-03-16, 1946-03-15",
    "2026-03-15, 0, 2025-03-16, 2026-03-15",
    "2024-02-29, 18, 2005-03-01, 2006-02-28",
    "2023-02-28, 18, 2004-02-29, 2005-02-28",
    "2023-03-01, 18, 2004-03-02, 2005-03-01",
    "2026-01-01, 67, 1958-01-02, 1959-01-01",
    "2026-12-31, 67, 1959-01-01, 1959-12-31",
  })
  void anAgeLeavesTheBirthdayOpen(String datum, String age, LocalDate first, LocalDate last) {
    answers.answer(Feit.DATUM, datum);
    answers.answer(Feit.LEEFTIJD, age);

    assertThat(situation().client().geboren().van()).isEqualTo(first);
    assertThat(situation().client().geboren().tot()).isEqualTo(last);
  }

  /** Whoever was born in the range has the age on the day, and nobody born outside it has. */
  @Test
  void theBirthsOfAnAgeAreThoseThatGiveIt() {
    LocalDate day = LocalDate.of(2024, 2, 25);
    for (int i = 0; i < 12; i++, day = day.plusDays(1)) {
      Answers given = new Answers();
      given.answer(Feit.DATUM, day.toString());
      given.answer(Feit.LEEFTIJD, "18");
      Situation situation = Intake.read(given, () -> TODAY, true, RATES).situation().orElseThrow();
      LocalDate first = situation.client().geboren().van();
      LocalDate last = situation.client().geboren().tot();

      assertThat(first.plusYears(18)).isBeforeOrEqualTo(day);
      assertThat(first.plusYears(19)).isAfterOrEqualTo(day);
      assertThat(last.plusYears(18)).isBeforeOrEqualTo(day);
      assertThat(last.plusDays(1).plusYears(18)).isAfter(day);
      assertThat(first.minusDays(1).plusYears(19)).isBeforeOrEqualTo(day);
    }
  }

  @Test
  void aBirthLiesOnTheDayAskedAtTheLatest() {
    answers.answer(Feit.DATUM, "2026-03-15");
    answers.answer(Feit.GEBOORTEDATUM, "2026");

    assertThat(situation().client().geboren().tot()).isEqualTo("2026-03-15");
  }

  @Test
  void aParentGetsAWoningaanpassing() {
    answers.answer(Feit.OUDER, "ja");

    assertThat(situation().voorzieningen().orElseThrow())
        .containsExactly(Voorziening.of(VoorzieningSoort.WONINGAANPASSING));
  }

  @Test
  void winningAnswersTakeThePlaceOfTheOthersAndOfTheirAlternatives() {
    answers.answer(Feit.GEBOORTEDATUM, "1950-01-01");
    answers.answer(Feit.VERMOGEN, "5");
    answers.answer(Feit.HUISHOUDEN, "samen");
    answers.addVoorziening(Map.of(Feit.SOORT, "rolstoel"));
    Answers winning = new Answers();
    winning.answer(Feit.LEEFTIJD, "60");
    winning.answer(Feit.GRONDSLAG, "7");
    winning.addVoorziening(Map.of(Feit.SOORT, "scootmobiel"));
    answers.override(winning);

    Situation situation = situation();
    assertThat(situation.knows(Feit.VERMOGEN)).isFalse();
    assertThat(situation.money(Feit.GRONDSLAG)).isPresent();
    assertThat(situation.client().geboren().van()).isEqualTo("1965-03-16");
    assertThat(situation.huishouden()).isPresent();
    assertThat(situation.voorzieningen().orElseThrow())
        .containsExactly(Voorziening.of(VoorzieningSoort.SCOOTMOBIEL));
  }

  private static Feit feit(String code) {
    for (Feit feit : Feit.values()) {
      if (feit.code().equals(code)) {
        return feit;
      }
    }
    throw new IllegalArgumentException(code);
  }
}
