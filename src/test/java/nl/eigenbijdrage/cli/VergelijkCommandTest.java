package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import nl.eigenbijdrage.cli.Program.Run;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.render.Taal;
import nl.eigenbijdrage.render.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VergelijkCommandTest {

  private static final List<String> COUPLE =
      List.of(
          "--datum",
          "2026-03-15",
          "--huishouden",
          "samen",
          "--geboortedatum",
          "1940-01-01",
          "--partner-geboortedatum",
          "1959-06-15");

  private static Run compare(List<String> basis, String... rest) {
    List<String> words = new ArrayList<>(List.of("vergelijk"));
    words.addAll(basis);
    words.addAll(List.of(rest));
    return Program.run(words.toArray(new String[0]));
  }

  private static JsonNode json(List<String> basis, String with) {
    Run run = compare(basis, "--met", with, "--json");
    assertThat(run.err()).isEmpty();
    return run.json();
  }

  @Test
  void anAmountForSomeDaysTellsNothingOfAYear() {
    Run run =
        compare(
            List.of("--datum", "2026-03-15", "--huishouden", "alleen", "--leeftijd", "80"),
            "--met",
            "--zorg wlz-instelling --opname 2026-03-10 --inkomen 30000 --vermogen 0");

    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("Kies een datum in een latere maand om te vergelijken.")
        .contains("voor 22 dagen")
        .containsOnlyOnce("per jaar");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--wlz=onbekend   | --wlz geen         | nu onbekend, dan geen.",
        "--wlz=client     | --wlz onbekend     | nu client, dan onbekend.",
        "--inkomen=20000  | --inkomen onbekend | nu \u20AC 20.000,00, dan onbekend.",
        "--leeftijd=80    | --inkomen 20000    | nu niet opgegeven, dan \u20AC 20.000,00."
      })
  void tellsTheUnknownFromWhatWasNotGiven(String basis, String with, String told) {
    Run run = compare(List.of("--datum=2026-03-15", "--huishouden=alleen", basis), "--met", with);

    assertThat(run.out().replaceAll("\\s+", " ").replace('\u00A0', ' ')).contains(told);
  }

  @ParameterizedTest
  @CsvSource({
    "nl, minstens \u20AC 0, Nu nog niet bekend Variant 1 nog niet bekend Waarom",
    "en, at least \u20AC0, Now not known yet Variant 1 not known yet Why"
  })
  void saysNotThatAtLeastNothingIsDue(String language, String nothing, String rows) {
    List<String> open = List.of("--datum=2016-03-15", "--voorziening=onbekend");
    Run run = compare(open, "--met", "--huishouden alleen", "--taal", language);

    assertThat(run.out().replaceAll("\\s+", " ").replace('\u00A0', ' '))
        .doesNotContain(nothing)
        .contains(rows);
  }

  @Test
  void theTwoDaysBetweenThePeriodsTellNothingOfAYear() {
    Run run =
        compare(
            List.of("--datum", "2019-12-15", "--huishouden", "alleen", "--leeftijd", "80"),
            "--met",
            "--datum 2019-12-31");

    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("Variant 1: het bedrag is voor een paar dagen, niet voor een hele periode.")
        .doesNotContain("minder per");
  }

  @Test
  void whatDoesNotHoldForAllCasesSaysForWhich() {
    Run run =
        compare(
            COUPLE,
            "--met",
            "--wlz client",
            "--met",
            "--gemeente Utrecht --partner-geboortedatum 1950-01-01");

    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("- Nu, Variant 2: In uw huishouden betaalt niemand een bijdrage voor zorg")
        .contains("- Variant 2: Wij kennen de eigen regels van de gemeente Utrecht")
        .contains("- In uw huishouden slaapt niemand in de opvang.");
  }

  @Test
  void theDifferenceComesFirstWithItsReason() {
    Run run = compare(COUPLE, "--met", "--partner-geboortedatum '1 januari 1955'");
    assertThat(run.exit()).isZero();
    assertThat(run.out().replaceAll("\\s+", " "))
        .startsWith(
            "Wat verandert er als de gegevens anders zijn? Variant 1: \u20AC 21,80 meer per maand,"
                + " omdat u dan allebei de AOW-leeftijd heeft. Dat is \u20AC 261,60 meer per jaar")
        .contains("Geboortedatum van uw partner: nu 15 juni 1959, dan 1 januari 1955.")
        .contains("Nu \u20AC 0,00 per maand, \u20AC 0,00 per jaar Variant 1 \u20AC 21,80 per maand")
        .endsWith("Dit is een indicatie. Alleen het besluit van het CAK telt. ");
  }

  @Test
  void theDifferenceComesFirstInEnglish() {
    Run run = compare(COUPLE, "--met=--huishouden=alleen", "--taal", "en");
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("\u20AC21.80 more per month, because you have no partner then.")
        .contains(
            "There is no partner then. So this does not count: your partner's date of birth.");
  }

  @ParameterizedTest
  @CsvSource({
    "--huishouden alleen, 21.80, 261.60, maand, omdat u dan geen partner heeft.",
    "--wlz client, 0.00, 0.00, maand, maar de reden is anders.",
    "--datum 2026-08-01, 21.80, 261.60, maand, omdat u dan allebei de AOW-leeftijd heeft.",
    "--datum 2019-03-15 --partner-geboortedatum 1940, 18.96, 227.50, maand, de AOW-leeftijd heeft."
  })
  void perPeriodAndPerYear(String with, double amount, double year, String per, String words) {
    JsonNode difference = json(COUPLE, with).at("/gevallen/1/verschil");
    assertThat(difference.get("bedrag").doubleValue()).isEqualTo(amount);
    assertThat(difference.get("perJaar").doubleValue()).isEqualTo(year);
    assertThat(difference.get("per").textValue()).isEqualTo(per);
    assertThat(difference.get("tekst").textValue()).endsWith(words);
  }

  @Test
  void fourWeeksAreCountedThirteenTimesAYear() {
    List<String> alone = List.of("--datum", "2019-03-15", "--huishouden", "alleen");
    JsonNode difference = json(alone, "--wlz client").at("/gevallen/1/verschil");
    assertThat(difference.get("per").textValue()).isEqualTo("vier-weken");
    assertThat(difference.get("bedrag").doubleValue()).isEqualTo(-17.50);
    assertThat(difference.get("perJaar").doubleValue()).isEqualTo(-227.50);
    assertThat(difference.get("tekst").textValue())
        .isEqualTo(
            "\u20AC 17,50 minder per vier weken, omdat er dan een eigen bijdrage voor de Wlz is.");
  }

  @Test
  void whatIsNotKnownGivesARange() {
    JsonNode difference =
        json(COUPLE, "--partner-geboortedatum onbekend").at("/gevallen/1/verschil");
    assertThat(difference.get("bedrag").isNull()).isTrue();
    assertThat(difference.get("bedragMin").doubleValue()).isZero();
    assertThat(difference.get("bedragMax").doubleValue()).isEqualTo(21.80);
    assertThat(difference.get("tekst").textValue())
        .startsWith("evenveel, of tot \u20AC 21,80 meer");
  }

  @Test
  void whatIsUnknownInBothTurnsOutTheSameInBoth() {
    List<String> open = List.of("--datum=2025-03-15", "--huishouden=alleen", "--wlz=onbekend");
    JsonNode later = json(open, "--datum 2026-03-15").at("/gevallen/1/verschil");
    assertThat(later.get("bedragMin").doubleValue()).isZero();
    assertThat(later.get("bedragMax").doubleValue()).isEqualTo(0.80);
    assertThat(later.get("perJaarMax").doubleValue()).isEqualTo(9.60);

    JsonNode other = json(open, "--voorziening begeleiding").at("/gevallen/1/verschil");
    assertThat(other.get("bedrag").doubleValue()).isZero();
    assertThat(other.get("tekst").textValue())
        .isEqualTo("dat maakt geen verschil voor het bedrag.");
  }

  @Test
  void anIncomeThatIsUnknownInBothLeavesTheWidestRange() {
    List<String> open =
        List.of("--datum=2026-03-15", "--zorg=wlz-instelling", "--opname=2020-01-01");
    List<String> alone = new ArrayList<>(open);
    alone.add("--huishouden=alleen");
    JsonNode variant = json(alone, "--zorg vpt");
    JsonNode difference = variant.at("/gevallen/1/verschil");
    double most = variant.at("/gevallen/1/uitkomst/bedragMax").doubleValue();
    double least = variant.at("/gevallen/0/uitkomst/bedragMin").doubleValue();
    assertThat(difference.get("bedragMax").doubleValue()).isEqualTo(most - least);
  }

  @Test
  void theOutcomesAreThoseOfBereken() {
    JsonNode compared = json(COUPLE, "--huishouden alleen --voorziening scootmobiel");
    JsonNode alone =
        Program.run(
                "bereken",
                "--datum=2026-03-15",
                "--huishouden=alleen",
                "--geboortedatum=1940-01-01",
                "--voorziening=scootmobiel",
                "--json")
            .json();
    assertThat(compared.at("/versie").intValue()).isEqualTo(1);
    assertThat(compared.at("/gevallen/0/naam").textValue()).isEqualTo("basis");
    assertThat(compared.at("/gevallen/1/naam").textValue()).isEqualTo("variant 1");
    assertThat(compared.at("/gevallen/1/uitkomst")).isEqualTo(alone);
    assertThat(compared.get("verschillen"))
        .extracting(node -> node.get("feit").textValue())
        .containsExactly("huishouden", "partnerGeboortedatum", "voorziening");
    assertThat(compared.at("/verschillen/0/van").textValue()).isEqualTo("samen");
    assertThat(compared.at("/verschillen/0/naar").textValue()).isEqualTo("alleen");
  }

  @Test
  void aPartnerWhoIsGoneLeavesNothingBehind() {
    List<String> couple = new ArrayList<>(COUPLE);
    couple.addAll(List.of("--wlz", "beiden", "--partner-inkomen", "1000"));
    couple.addAll(List.of("--voorziening", "scootmobiel:voor=partner"));
    couple.addAll(List.of("--voorziening", "begeleiding", "--partner-zorg", "mpt"));
    JsonNode facts = json(couple, "--huishouden alleen").at("/gevallen/1/uitkomst/situatie");
    assertThat(facts.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("datum", "huishouden", "geboortedatum", "voorzieningen", "wlz");
    assertThat(facts.get("wlz").textValue()).isEqualTo("client");
    assertThat(facts.get("voorzieningen")).hasSize(1);
  }

  @Test
  void supportThatWasOnlyForThePartnerIsUnknownWithoutOne() {
    List<String> couple = new ArrayList<>(COUPLE);
    couple.addAll(List.of("--voorziening", "scootmobiel:voor=partner"));
    JsonNode variant = json(couple, "--huishouden alleen").at("/gevallen/1");
    assertThat(variant.at("/uitkomst/uitkomst").textValue()).isEqualTo("hangt-af");
    assertThat(variant.get("opmerkingen").toString()).contains("--voorziening");
  }

  @Test
  void whatHoldsForSeveralFactsIsToldOnce() {
    List<String> couple = new ArrayList<>(COUPLE);
    couple.addAll(List.of("--inkomen=20000", "--partner-inkomen=5000"));
    JsonNode variant = json(couple, "--datum 2024-03-15").at("/gevallen/1/opmerkingen");
    assertThat(variant).hasSize(1);
    assertThat(variant.get(0).textValue())
        .contains(": uw inkomen in het peiljaar en inkomen van uw partner in het peiljaar.");
  }

  @Test
  void theLetterOfAnotherGemeenteDoesNotCount() {
    List<String> alone =
        List.of("--huishouden=alleen", "--gemeente=Leiden", "--tarief-gemeente=10");
    JsonNode moved = json(alone, "--gemeente Utrecht");
    assertThat(moved.at("/gevallen/0/uitkomst/bedrag").doubleValue()).isEqualTo(10.00);
    assertThat(moved.at("/gevallen/1/uitkomst/situatie").has("tariefGemeente")).isFalse();
    JsonNode same = json(alone, "--gemeente leiden");
    assertThat(same.at("/gevallen/1/uitkomst/bedrag").doubleValue()).isEqualTo(10.00);
  }

  @Test
  void anAgeGrowsWithTheDate() {
    List<String> couple =
        List.of(
            "--datum=2026-03-15", "--huishouden=samen", "--leeftijd=80", "--partner-leeftijd=66");
    JsonNode later = json(couple, "--datum 2027-12-15");
    assertThat(later.at("/gevallen/0/uitkomst/uitkomst").textValue())
        .isEqualTo("niet-verschuldigd");
    assertThat(later.at("/gevallen/1/uitkomst/situatie/partnerGeboortedatum").textValue())
        .isEqualTo("1959-03-16/1960-03-15");
    assertThat(later.get("verschillen")).hasSize(1);
  }

  @Test
  void problemsNameTheirVariantAndAreToldInOneGo() {
    Run run =
        compare(
            List.of("--huishouden", "alleen", "--leeftijd", "200"),
            "--met",
            "--wlz client",
            "--met",
            "--leeftijd 80 --partner-leeftijd 80",
            "--met",
            "--wat 'x",
            "--met",
            "--wat x",
            "--met",
            " ");
    assertThat(run.exit()).isEqualTo(Exit.INPUT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("leeftijd: "),
            line -> assertThat(line).startsWith("variant 2: partnerLeeftijd: "),
            line -> assertThat(line).startsWith("variant 3: met: "),
            line -> assertThat(line).startsWith("variant 4: invoer: "),
            line -> assertThat(line).startsWith("variant 5: met: "));
    assertThat(compare(COUPLE).err()).startsWith("met: ");
  }

  @Test
  void strictGivesTheHighestExitCode() {
    assertThat(compare(COUPLE, "--met", "--partner-geboortedatum onbekend").exit()).isZero();
    assertThat(compare(COUPLE, "--strikt", "--met", "--partner-geboortedatum onbekend").exit())
        .isEqualTo(Exit.UNDETERMINED);
  }

  @ParameterizedTest
  @EnumSource(Taal.class)
  void everyGroundHasItsClause(Taal taal) {
    Texts texts = new Texts(taal);
    for (Grond grond : EnumSet.range(Grond.TUSSEN_PERIODEN, Grond.KOSTEN_LAGER)) {
      assertThat(texts.has("omdat.betalen." + grond.code())).as(grond.code()).isTrue();
      assertThat(texts.has("omdat.niets." + grond.code())).as(grond.code()).isTrue();
    }
    for (Grond grond : EnumSet.range(Grond.KOSTEN_LAGER, Grond.PERIODEBIJDRAGE)) {
      assertThat(texts.has("omdat.bedrag." + grond.code())).as(grond.code()).isTrue();
    }
  }
}
