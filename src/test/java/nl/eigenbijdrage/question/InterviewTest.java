package nl.eigenbijdrage.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.rates.json.JsonRates;
import nl.eigenbijdrage.rates.json.RatesSource;
import nl.eigenbijdrage.rules.Assessor;
import nl.eigenbijdrage.situation.Feit;
import org.junit.jupiter.api.Test;

class InterviewTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final JsonRates RATES = new JsonRates(RatesSource.builtIn());
  private static final Assessor ASSESSOR = new Assessor(RATES);

  private static final String[] DATES = {"2026-03-15", "2019-06-03", "2020-04-02", "2024-02-29"};
  private static final String[] BIRTHS = {"1940-05-01", "1959-02-28", "1959-03-20", "1985", "2012"};
  private static final String[][] SUPPORT = {
    {"huishoudelijke-hulp"},
    {"rolstoel"},
    {"woningaanpassing"},
    {"collectief-vervoer"},
    {"rolstoel", "scootmobiel"},
    {"beschermd-wonen"},
    {"wijkverpleging", "clientondersteuning"},
    {"algemene-voorziening-duurzaam"},
  };

  private static final String[] NOTHING_SPECIAL = {"geen", "nee", "geen"};
  private static final String[][] SPECIAL = {
    {"client", "nee", "geen"}, {"geen", "ja", "geen"}, {"geen", "nee", "betaalcapaciteit"},
  };
  private static final String[] GEMEENTEN = {"Amersfoort", "Leeuwarden", "Ede", "Groningen"};

  private static Interview interview(Answers given) {
    return new Interview(RATES, given, () -> TODAY);
  }

  private static Outcome assess(Answers answers) {
    return ASSESSOR.assess(
        Intake.read(answers, () -> TODAY, true, RATES).situation().orElseThrow());
  }

  /** Answers everything that is asked; gives the keys of the questions. */
  private static List<String> run(Interview interview, Oracle oracle) {
    List<String> asked = new ArrayList<>();
    int limit = interview.answered() + interview.atMost();
    Optional<Question> next = interview.next();
    while (next.isPresent()) {
      asked.add(next.get().key());
      assertThat(interview.answer(next.get(), oracle.answer(next.get()))).isEmpty();
      next = interview.next();
      int atMost = interview.answered() + interview.atMost();
      assertThat(atMost).as("at most, %s, asked %s", oracle, asked).isLessThanOrEqualTo(limit);
      limit = atMost;
    }
    return asked;
  }

  /** Lets somebody answer, and compares the outcome with that of all facts in one go. */
  private static List<String> compare(Oracle oracle) {
    Answers given = new Answers();
    given.answer(Feit.DATUM, oracle.answer(Questions.DATE));
    Interview interview = interview(given);
    List<String> asked = run(interview, oracle);

    Outcome direct = assess(oracle.everything());
    Outcome asIf = assess(interview.answers());
    assertThat(asIf.code()).as("%s, asked %s", oracle, asked).isEqualTo(direct.code());
    assertThat(asIf.bedragen().toString())
        .as("%s, asked %s", oracle, asked)
        .isEqualTo(direct.bedragen().toString());
    return asked;
  }

  /** Every household with every support, and some of them in special circumstances. */
  private static List<Oracle> everybody() {
    List<Oracle> all = new ArrayList<>();
    for (String date : DATES) {
      for (String born : BIRTHS) {
        for (String[] support : SUPPORT) {
          addHouseholds(all, date, support, born, NOTHING_SPECIAL);
        }
        for (String[] special : SPECIAL) {
          addHouseholds(all, date, SUPPORT[0], born, special);
        }
      }
    }
    return all;
  }

  private static void addHouseholds(
      List<Oracle> all, String date, String[] support, String born, String[] special) {
    all.add(oracle(date, support, born, special).with(Feit.HUISHOUDEN, "alleen"));
    for (String partner : BIRTHS) {
      all.add(
          oracle(date, support, born, special)
              .with(Feit.HUISHOUDEN, "samen")
              .with(Feit.PARTNER_GEBOORTEDATUM, partner));
    }
  }

  private static Oracle oracle(String date, String[] support, String born, String[] special) {
    return new Oracle(date, support)
        .with(Feit.GEBOORTEDATUM, born)
        .with(Feit.WLZ, special[0])
        .with(Feit.OPVANGNACHTEN, special[1])
        .with(Feit.BESLUIT_GEMEENTE, special[2]);
  }

  @Test
  void comesToTheSameAmountAsAllFactsInOneGo() {
    for (Oracle oracle : everybody()) {
      assertThat(compare(oracle)).as(oracle.toString()).doesNotHaveDuplicates();
    }
  }

  @Test
  void comesToTheSameAmountWhereIncomeCounts() {
    String[] dates = {"2016-06-03", "2018-06-03", "2020-06-03", "2024-06-03"};
    for (String date : dates) {
      for (String gemeente : GEMEENTEN) {
        for (String income : new String[] {"0", "17000", "24000", "60000"}) {
          compare(rich(date, gemeente, income).with(Feit.HUISHOUDEN, "alleen"));
          compare(rich(date, gemeente, income).with(Feit.HUISHOUDEN, "samen"));
        }
      }
    }
  }

  private static Oracle rich(String date, String gemeente, String income) {
    return new Oracle(date, "huishoudelijke-hulp")
        .with(Feit.GEBOORTEDATUM, "1940-05-01")
        .with(Feit.PARTNER_GEBOORTEDATUM, "1943-05-01")
        .with(Feit.GEMEENTE, gemeente)
        .with(Feit.INKOMEN, income)
        .with(Feit.PARTNER_INKOMEN, "9000")
        .with(Feit.VERMOGEN, "30000")
        .with(Feit.PARTNER_VERMOGEN, "80000");
  }

  @Test
  void comesToTheSameAmountForCare() {
    for (String care :
        new String[] {"wlz-instelling", "beschermd-wonen", "vpt", "mpt", "pgb-wlz"}) {
      for (String admission : new String[] {"2026-02-10", "2019-05-01"}) {
        for (String partner : new String[] {"geen", "wlz-instelling"}) {
          List<String> asked = compare(stay(care, admission, partner));
          assertThat(asked).doesNotHaveDuplicates().startsWith("zorg").contains("huishouden");
          assertThat(asked).doesNotContain("voorziening", "bijzonderheden", "gemeente");
        }
        compare(stay(care, admission, "geen").with(Feit.HUISHOUDEN, "alleen"));
      }
    }
  }

  private static Oracle stay(String care, String admission, String partner) {
    Oracle oracle = Oracle.inCare("2026-03-15", care);
    if (care.equals("wlz-instelling") || care.equals("beschermd-wonen")) {
      oracle.with(Feit.OPNAME, admission).with(Feit.EERDER_HOOG, "nee");
      oracle.with(Feit.TERUGKEER_BINNEN_4_MAANDEN, "nee").with(Feit.KINDEREN_TEN_LASTE, "nee");
    }
    if (care.equals("wlz-instelling")) {
      oracle.with(Feit.DEELTIJDVERBLIJF, "nee");
    }
    if (care.equals("mpt")) {
      oracle.with(Feit.MPT_HOOGSTENS_20_UUR, "nee");
    }
    return oracle
        .with(Feit.HUISHOUDEN, "samen")
        .with(Feit.GEBOORTEDATUM, "1940-05-01")
        .with(Feit.PARTNER_GEBOORTEDATUM, "1943-05-01")
        .with(Feit.PARTNER_ZORG, partner)
        .with(Feit.PARTNER_OPNAME, "2018-05-01")
        .with(Feit.INKOMEN, "24000")
        .with(Feit.PARTNER_INKOMEN, "9000")
        .with(Feit.VERMOGEN, "30000")
        .with(Feit.PARTNER_VERMOGEN, "80000")
        .with(Feit.BELASTING, "1900")
        .with(Feit.PARTNER_BELASTING, "300")
        .with(Feit.ZORGTOESLAG, "nee")
        .with(Feit.ARBEIDSINKOMEN, "0");
  }

  @Test
  void takesBackWhatWasSaidOfOtherCare() {
    Interview interview = interview(new Answers());
    answer(interview, "wlz-instelling", "alleen", "1946", "2026-10-03");
    interview.answer(Questions.CARE, "thuis");

    assertThat(interview.answers().has(Feit.OPNAME)).isFalse();
    assertThat(interview.next()).contains(Questions.SUPPORT);
  }

  @Test
  void asksWhatItIsAboutOnlyWhenNothingTellsThat() {
    Answers given = new Answers();
    given.answer(Feit.WLZ, "geen");
    Answers unknown = new Answers();
    Interview home = interview(unknown);
    home.unknown(Questions.CARE);

    assertThat(interview(given).next()).contains(Questions.HOUSEHOLD);
    assertThat(home.next()).contains(Questions.HOUSEHOLD);
    assertThat(home.answers().has(Feit.ZORG)).isFalse();
  }

  @Test
  void comesToTheSameAmountForParents() {
    for (String household : new String[] {"alleen", "samen"}) {
      for (String born : new String[] {"1950", "1985"}) {
        Oracle parents =
            new Oracle("2024-06-03", "woningaanpassing")
                .with(Feit.OUDER, "ja")
                .with(Feit.HUISHOUDEN, household)
                .with(Feit.GEBOORTEDATUM, born)
                .with(Feit.PARTNER_GEBOORTEDATUM, "1955");
        Answers given = new Answers();
        given.answer(Feit.DATUM, "2024-06-03");
        Interview interview = interview(given);
        answer(interview, "thuis", "alleen", "2015", "woningaanpassing", "ja");
        run(interview, parents);

        assertThat(assess(interview.answers()).bedragen().toString())
            .as(parents.toString())
            .isEqualTo(assess(parents.everything()).bedragen().toString());
      }
    }
  }

  private static void answer(Interview interview, String... texts) {
    for (String text : texts) {
      assertThat(interview.answer(interview.next().orElseThrow(), text)).isEmpty();
    }
  }

  private static List<String> keys(Interview interview, String... texts) {
    List<String> keys = new ArrayList<>();
    for (String text : texts) {
      keys.add(interview.next().orElseThrow().key());
      answer(interview, text);
    }
    assertThat(interview.next()).isEmpty();
    assertThat(interview.atMost()).isZero();
    return keys;
  }

  @Test
  void asksInTheOrderOfAConversation() {
    assertThat(keys(interview(new Answers()), "thuis", "alleen", "1946", "begeleiding", "geen"))
        .containsExactly("zorg", "huishouden", "geboortedatum", "voorziening", "bijzonderheden");
    assertThat(keys(interview(new Answers()), "thuis", "samen", "1946", "1980"))
        .containsExactly("zorg", "huishouden", "geboortedatum", "partnerGeboortedatum");
  }

  @Test
  void asksNothingThatIsNotKnownAgain() {
    Interview interview = interview(new Answers());
    List<String> asked = new ArrayList<>();
    for (Optional<Question> next = interview.next(); next.isPresent(); next = interview.next()) {
      asked.add(next.get().key());
      interview.unknown(next.get());
    }

    assertThat(asked).doesNotHaveDuplicates().contains("huishouden", "voorziening");
    assertThat(assess(interview.answers()).code()).isEqualTo("hangt-af");
  }

  @Test
  void keepsEverythingAsItWasAfterAWrongAnswer() {
    Interview interview = interview(new Answers());
    answer(interview, "thuis", "alleen");
    Question birth = interview.next().orElseThrow();

    assertThat(interview.answer(birth, "morgen")).isPresent();

    assertThat(interview.next()).contains(birth);
    assertThat(interview.answered()).isEqualTo(2);
    assertThat(interview.answers().text(Feit.HUISHOUDEN)).isEqualTo("alleen");
  }

  @Test
  void goesBackStepByStep() {
    Interview interview = interview(new Answers());
    answer(interview, "thuis", "alleen", "1946");

    assertThat(interview.back()).isTrue();
    assertThat(interview.next()).contains(Questions.BIRTH);
    assertThat(interview.suggestion(Questions.BIRTH)).contains("1946");
    assertThat(interview.back()).isTrue();
    assertThat(interview.next()).contains(Questions.HOUSEHOLD);
    assertThat(interview.back()).isTrue();
    assertThat(interview.back()).isFalse();
    assertThat(interview.next()).contains(Questions.CARE);
  }

  @Test
  void asksNothingWhereNoRatesAreKnown() {
    Answers given = new Answers();
    given.answer(Feit.DATUM, "2090-01-01");

    assertThat(interview(given).next()).isEmpty();
  }

  /** In 2017 not every figure is known: what cannot be told depends on household and age. */
  @Test
  void asksWhatCanStillSettleWhatCannotBeDetermined() {
    for (String date : new String[] {"2017-06-03", "2017-01-05"}) {
      for (String born : new String[] {"1940-05-01", "1951-08-20", "1952", "1970-02-28"}) {
        for (String[] support : SUPPORT) {
          List<Oracle> all = new ArrayList<>();
          addHouseholds(all, date, support, born, NOTHING_SPECIAL);
          addHouseholds(all, date, support, born, SPECIAL[1]);
          for (Oracle oracle : all) {
            oracle.with(Feit.INKOMEN, "42000").with(Feit.PARTNER_INKOMEN, "9000");
            oracle.with(Feit.VERMOGEN, "0").with(Feit.PARTNER_VERMOGEN, "0");
            compare(oracle);
          }
        }
      }
    }
  }

  @Test
  void asksOnlyWhatCanSettleWhatCannotBeDetermined() {
    Answers given = new Answers();
    given.answer(Feit.DATUM, "2017-06-03");
    given.voorzieningenUnknown();
    given.answer(Feit.WLZ, "geen");
    given.answer(Feit.OPVANGNACHTEN, "nee");
    given.answer(Feit.BESLUIT_GEMEENTE, "geen");
    Interview couple = interview(given);
    answer(couple, "samen");
    assertThat(couple.next()).contains(Questions.BIRTH);
    answer(couple, "1940-05-01");
    assertThat(couple.next()).contains(Questions.PARTNER_BIRTH);
    answer(couple, "1941-05-01");
    assertThat(couple.next()).isEmpty();

    Interview single = interview(given);
    answer(single, "alleen", "1980-05-01");
    assertThat(single.next()).isEmpty();
    assertThat(single.atMost()).isZero();
  }

  @Test
  void callsTheGemeenteByItsUsualName() {
    Answers given = new Answers();
    given.answer(Feit.DATUM, "2020-06-03");
    Interview interview = interview(given);
    answer(interview, "thuis", "alleen", "1946", "begeleiding", "geen", "'s-gravenhage");

    assertThat(interview.answers().text(Feit.GEMEENTE)).isEqualTo("Den Haag");
  }

  @Test
  void asksForTheKostprijsOnlyWhereItCanDecide() {
    Interview scooter = interview(new Answers());
    answer(scooter, "thuis", "alleen", "1946", "scootmobiel", "geen");
    assertThat(keys(scooter, "500", "2020-03-01")).containsExactly("kostprijs", "start");
    assertThat(assess(scooter.answers()).details().beslissend().orElseThrow().grond())
        .isEqualTo(Grond.KOSTPRIJS_BEREIKT);
  }

  /** Before 2019 the income told the contributions, and so what is left of a kostprijs. */
  @Test
  void neverPromisesFewerQuestionsThanComeForAKostprijs() {
    for (String household : new String[] {"alleen", "samen"}) {
      for (String start : new String[] {"2015-03-01", "2018-03-01", "2019-06-01", "2024-03-01"}) {
        for (String kostprijs : new String[] {"500", "2500", "9000"}) {
          for (String date : new String[] {"2021-02-03", "2024-02-03", "2026-11-22"}) {
            compare(
                scooter(date, household).with(Feit.KOSTPRIJS, kostprijs).with(Feit.START, start));
          }
        }
      }
    }
  }

  private static Oracle scooter(String date, String household) {
    return new Oracle(date, "scootmobiel")
        .with(Feit.HUISHOUDEN, household)
        .with(Feit.GEBOORTEDATUM, "1940-05-01")
        .with(Feit.PARTNER_GEBOORTEDATUM, "1943-05-01")
        .with(Feit.INKOMEN, "30000")
        .with(Feit.PARTNER_INKOMEN, "9000")
        .with(Feit.VERMOGEN, "3000");
  }

  @Test
  void asksForNoKostprijsThatDecidesNothing() {
    assertThat(home("scootmobiel,huishoudelijke-hulp").next()).isEmpty();
    assertThat(home("rolstoel").next()).isEmpty();
    assertThat(home("scootmobiel,hulpmiddel,woningaanpassing").next()).isEmpty();
  }

  @Test
  void goesOnWithoutAKostprijs() {
    assertThat(keys(home("scootmobiel"), Question.SKIP)).containsExactly("kostprijs");
    assertThat(keys(home("scootmobiel"), "onbekend")).containsExactly("kostprijs");
  }

  private static Interview home(String support) {
    Interview interview = interview(new Answers());
    answer(interview, "thuis", "alleen", "1946", support);
    if (interview.next().filter(Questions.PARTICULARS::equals).isPresent()) {
      answer(interview, "geen");
    }
    return interview;
  }

  @Test
  void asksForAnIncomeOnlyWhenItCanStillDecide() {
    Answers given = new Answers();
    given.answer(Feit.DATUM, "2024-06-03");
    given.answer(Feit.GEMEENTE, "Leeuwarden");
    given.answer(Feit.INKOMENSGRENS, "onbekend");

    List<String> asked = new ArrayList<>();
    Interview interview = interview(given);
    answer(interview, "alleen", "1946", "scootmobiel", "geen");
    interview.next().ifPresent(question -> asked.add(question.key()));

    assertThat(asked).doesNotContain("inkomen", "vermogen");
  }

  @Test
  void keepsWhatWasGivenBeforehandInItsCanonicalForm() {
    Answers given = new Answers();
    given.answer(Feit.GEBOORTEDATUM, "12 maart 1946");
    given.answer(Feit.INKOMEN, "\u20AC 21.500");

    Answers answers = interview(given).answers();

    assertThat(answers.text(Feit.GEBOORTEDATUM)).isEqualTo("1946-03-12");
    assertThat(answers.text(Feit.INKOMEN)).isEqualTo("21500.00");
    assertThat(answers.text(Feit.DATUM)).isEqualTo("2026-11-22");
  }
}
