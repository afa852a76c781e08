package nl.eigenbijdrage.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    int limit = interview.atMost();
    Optional<Question> next = interview.next();
    while (next.isPresent()) {
      asked.add(next.get().key());
      assertThat(interview.answer(next.get(), oracle.answer(next.get()))).isEmpty();
      next = interview.next();
      assertThat(interview.answered() + interview.atMost())
          .as("at most, %s, asked %s, next %s", oracle, asked, "")
          .isLessThanOrEqualTo(limit);
      limit = interview.answered() + interview.atMost();
    }
    return asked;
  }

  private static List<Oracle> everybody() {
    List<Oracle> all = new ArrayList<>();
    for (String date : DATES) {
      for (String[] support : SUPPORT) {
        for (String born : BIRTHS) {
          all.addAll(circumstances(date, support, born));
        }
      }
    }
    return all;
  }

  private static List<Oracle> circumstances(String date, String[] support, String born) {
    List<Oracle> all = new ArrayList<>();
    String[][] special = {
      {"geen", "nee", "geen"},
      {"client", "nee", "geen"},
      {"geen", "ja", "geen"},
      {"geen", "nee", "betaalcapaciteit"},
    };
    for (String[] one : special) {
      all.add(oracle(date, support, born, one).with(Feit.HUISHOUDEN, "alleen"));
      for (String partner : BIRTHS) {
        all.add(
            oracle(date, support, born, one)
                .with(Feit.HUISHOUDEN, "samen")
                .with(Feit.PARTNER_GEBOORTEDATUM, partner));
      }
    }
    return all;
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
      assertThat(asked).as(oracle.toString()).doesNotHaveDuplicates();
    }
  }
}
