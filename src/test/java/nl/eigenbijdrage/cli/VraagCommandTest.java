package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.eigenbijdrage.cli.Program.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VraagCommandTest {

  private static final String ESCAPE = "\u001B";

  /** Somebody at a terminal types these lines. */
  private static Run type(String lines, String... args) {
    return new Program().typing().stdin(lines).execute(withCommand(args));
  }

  /** These lines come through a pipe. */
  private static Run pipe(String lines, String... args) {
    return new Program().stdin(lines).execute(withCommand(args));
  }

  private static String[] withCommand(String... args) {
    List<String> words = new ArrayList<>(List.of("vraag"));
    words.addAll(List.of(args));
    return words.toArray(new String[0]);
  }

  private static final String SINGLE = "\nalleen\n12 maart 1946\nhuishoudelijke-hulp\n\n";

  @Test
  void asksASingleOfEightyFiveQuestions() {
    Run run = type(SINGLE + "\n");

    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("Vraag 5.").doesNotContain("Vraag 6.");
    assertThat(run.out()).contains("U betaalt € 21,80 per maand.");
  }

  @Test
  void frightensNobodyWithANumberOfQuestionsThatHardlyAnybodyGets() {
    String now = pipe(SINGLE, "--datum", "2026-03-15").err().replaceAll("\\s+", " ");
    String then = pipe(SINGLE, "--datum", "2018-03-15").err().replaceAll("\\s+", " ");
    String english = pipe(SINGLE, "--taal", "en").err().replaceAll("\\s+", " ");

    assertThat(now)
        .contains("vijf of zes vragen. Soms zijn er meer nodig, maar nooit meer dan 23.")
        .contains("Vraag 1. Om", "Vraag 3. Wat", "Vraag 5. Daarna komt er nog hoogstens één.")
        .doesNotContainPattern("nog hoogstens ([6-9]|\\d\\d)");
    assertThat(then).contains("acht tot elf vragen, want voor dat jaar telt uw inkomen mee.");
    assertThat(english).contains("five or six questions. Sometimes more are needed", "Question 1.");
  }

  @Test
  void asksForAgesWhereTheyDecideWhetherAnAmountIsKnown() {
    Run couple = pipe("\nsamen\n1970-02-28\n", "--datum", "2017-06-03");
    Run given = pipe("\n", "--datum", "2017-06-03", "--huishouden", "samen");

    assertThat(couple.err())
        .contains("Bent u alleen", "geboortedatum")
        .doesNotContain("geen vragen");
    assertThat(given.err())
        .contains("Om welke hulp", "geboortedatum")
        .doesNotContain("geen vragen");
  }

  @Test
  void startsWithoutACommandAtATerminal() {
    Run run = new Program().typing().stdin(SINGLE + "\n").execute();

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("U betaalt € 21,80 per maand.");
  }

  @Test
  void asksNothingMoreOnceTheOutcomeIsCertain() {
    Run wheelchair = type("1\n1\n1946\nrolstoel\n\n");
    Run belowPensionAge = type("1\nsamen\n1980\n\n");

    assertThat(wheelchair.out()).contains("U betaalt niets.");
    assertThat(belowPensionAge.out()).contains("U betaalt niets.");
  }

  @Test
  void putsOnlyTheOutcomeOnStandardOutput() {
    Run run = type(SINGLE + "\n");
    Run bereken =
        Program.run(
            "bereken",
            "--datum",
            "2026-03-15",
            "--huishouden",
            "alleen",
            "--geboortedatum",
            "1946-03-12",
            "--wlz",
            "geen",
            "--opvangnachten",
            "nee",
            "--besluit-gemeente",
            "geen",
            "--voorziening",
            "huishoudelijke-hulp");

    assertThat(run.out()).startsWith(bereken.out());
    assertThat(run.out().substring(bereken.out().length()))
        .isEqualTo(
            "\nZo krijgt u deze uitkomst nog een keer:\n"
                + "  eigen-bijdrage bereken --datum 2026-03-15 --huishouden alleen"
                + " --geboortedatum 1946-03-12 --wlz geen --opvangnachten nee"
                + " --besluit-gemeente geen --voorziening huishoudelijke-hulp\n");
  }

  @Test
  void leavesStandardOutputToTheJson() {
    Run run = type(SINGLE + "\n", "--json");

    assertThat(run.json().path("bedrag").decimalValue()).isEqualByComparingTo("21.80");
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err()).contains("--json");
  }

  @Test
  void doesNotAskWhatWasGiven() {
    Run run =
        type("\n\n", "--huishouden", "alleen", "--leeftijd", "80", "--voorziening", "begeleiding");

    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("Vraag 1").doesNotContain("Vraag 2");
    assertThat(run.out()).contains("--leeftijd 80").contains("--voorziening begeleiding");
  }

  @Test
  void refusesWrongFactsBeforeItAsks() {
    Run run = type(SINGLE, "--geboortedatum", "30 februari 1950");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("geboortedatum: ").doesNotContain("Vraag");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void refusesFactsFromWhereTheAnswersCome() {
    Run run = pipe("{}", "--invoer", "-");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("invoer: ");
  }

  @Test
  void takesFactsFromAFile(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("situatie.json");
    Files.writeString(file, "{\"huishouden\":\"alleen\",\"geboortedatum\":\"1946\"}");

    Run run = type("1\n1\n\n\n", "--invoer", file.toString());

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("--geboortedatum 1946");
  }

  @Test
  void explainsAndAsksAgain() {
    Run run = type("\n?\n" + SINGLE.strip() + "\n\n" + "\n");

    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("U heeft een partner als u getrouwd bent");
  }

  @Test
  void explainsAWordWithAQuestion() {
    Run run = type("\n?\n? huishouden\n? peiljar\n?xyzzy\n" + SINGLE.strip() + "\n\n" + "\n");

    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .contains("Typ bijvoorbeeld: ? huishouden")
        .contains("Typ misschien: ? peiljaar")
        .contains("Het woord \"xyzzy\" wordt hier niet uitgelegd.");
  }

  @Test
  void goesBackAndSuggestsTheEarlierAnswer() {
    Run run = type("1\nalleen\n1946\n1\nterug\nterug\n1947\n\n\n\n");

    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .contains("Alleen Enter betekent: 1946")
        .contains("Alleen Enter betekent: Hulp in het huishouden");
    assertThat(run.out()).contains("--geboortedatum 1947");
  }

  @Test
  void staysAtTheFirstQuestion() {
    Run run = type("terug\n" + SINGLE + "\n");

    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("Dit is de eerste vraag.");
  }

  @Test
  void stopsPolitely() {
    Run stopped = type("alleen\nstop\n");
    Run left = type("alleen\n");

    for (Run run : List.of(stopped, left)) {
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).endsWith("U bent gestopt. Er is niets bewaard.\n");
    }
  }

  @Test
  void tellsWhichAnswersAreMissingWhenAPipeEnds() {
    Run run = pipe("1\nalleen\n1946\n");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("\nvoorziening: Dit is nog niet beantwoord")
        .contains("\nwlz: ")
        .contains("\nopvangnachten: ")
        .contains("\nbesluitGemeente: ");
  }

  @Test
  void needsNoConfirmationThroughAPipe() {
    Run run = pipe(SINGLE);

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("U betaalt € 21,80 per maand.");
    assertThat(run.err()).contains("> alleen\n").contains("> 12 maart 1946\n");
  }

  @Test
  void takesItThatSomethingIsNotKnown() {
    Run run = type("1\nweet niet\n1946\nw\nscootmobiel\nw\nw\n\n");

    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("Bijzondere dingen: weet niet");
    assertThat(run.out())
        .contains("--huishouden onbekend")
        .contains("--wlz onbekend")
        .contains("Het hangt af van");
  }

  @Test
  void countsWhatIsNotKnownAsUndecidedWhenStrict() {
    assertThat(type("1\nweet niet\n1946\nw\n1\nw\n\n", "--strikt").exit()).isEqualTo(3);
  }

  @Test
  void asksAgainWithAnExampleAfterAWrongAnswer() {
    Run run =
        type(
            "misschien\n1\nmisschien\nalleen\n80\n31-2-1946\n1946\n99\nhulp\n1, 2 en 99\n1 en scootmobiel\n1,2\n\n\n");

    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .contains("Typ een nummer van 1 tot en met 6, bijvoorbeeld 1.")
        .contains("Typ een nummer van 1 tot en met 2, bijvoorbeeld 1.")
        .contains("Typ een of meer nummers van 1 tot en met 20,")
        .contains("Bedoelt u dit? Typ dan het nummer.\n  1.  Hulp in het huishouden")
        .contains("Is 80 de leeftijd? Typ dan: 80 jaar.")
        .contains("\"31-2-1946\" staat niet op de kalender.")
        .contains("U noemt \"geen\" en nog iets anders.");
    assertThat(run.out()).contains("--voorziening huishoudelijke-hulp --voorziening scootmobiel");
  }

  @Test
  void refusesABirthAfterTheDayThatIsAskedAbout() {
    Run run = type("1\nalleen\n2030\n80 jaar\n1\n\n\n");

    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("Deze dag ligt na 15 maart 2026");
    assertThat(run.out()).contains("--leeftijd 80");
  }

  @Test
  void letsAnAnswerBeChangedAtTheEnd() {
    Run run = type(SINGLE + "5\nrolstoel\n\n");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("U betaalt niets.").contains("--voorziening rolstoel");
  }

  @Test
  void asksWhatMattersAfterAChangeAtTheEnd() {
    Run run = type(SINGLE + "3\nsamen\n3-6-1950\n\n\n\n");

    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("Welke hulp krijgt u of uw partner?");
    assertThat(run.out())
        .contains("Dit is voor u en uw partner samen.")
        .contains("--huishouden samen --geboortedatum 1946-03-12")
        .contains("--partner-geboortedatum 1950-06-03")
        .contains("--voorziening huishoudelijke-hulp");
  }

  @Test
  void takesBackWhatWasSaidOfAPartner() {
    Run run = type("1\nsamen\n1946\n1947\n1\n\n3\nalleen\n\n\n\n");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("--huishouden alleen").doesNotContain("--partner");
  }

  @Test
  void changesTheDay() {
    Run run = type(SINGLE + "1\n10 december 2025\n\nweet niet\n\n");

    assertThat(run.out()).contains("U betaalt € 21,00 per maand.").contains("--datum 2025-12-10");
  }

  @Test
  void keepsTheBirthdayOfAnAgeWhenTheDayIsChanged() {
    Run run = type("1\nalleen\n80 jaar\n1\n\n1\n20 december 2024\n\nweet niet\n\n");

    assertThat(run.err()).contains("Geboortedatum: 16 maart 1945 tot en met 15 maart 1946");
    assertThat(run.out()).contains("--geboortedatum 1945-03-16/1946-03-15");
  }

  @Test
  void asksWhatIsOfAPeriodAgainInAnother() {
    Run month = type(SINGLE + "1\n1 maart 2026\n\n");
    Run other = type(SINGLE + "1\n1 februari 2026\n4\n\n");

    assertThat(month.exit()).isZero();
    assertThat(month.err()).containsOnlyOnce("Geldt één van deze dingen voor u?");
    assertThat(other.out())
        .contains("U betaalt niets voor hulp thuis.")
        .contains("--datum 2026-02-01");
  }

  @Test
  void doesNotSuggestTheIncomeOfAnotherYear() {
    String lines = "1\n1 mei 2018\n\n60000\n";
    Run run =
        type(
            lines,
            "--datum",
            "2017-05-01",
            "--huishouden",
            "alleen",
            "--geboortedatum",
            "1946",
            "--voorziening",
            "huishoudelijke-hulp",
            "--wlz",
            "geen",
            "--opvangnachten",
            "nee",
            "--besluit-gemeente",
            "geen",
            "--gemeente",
            "Leiden",
            "--inkomen",
            "21000",
            "--vermogen",
            "0");

    assertThat(run.err())
        .contains("Wat was uw inkomen in 2016?")
        .doesNotContain("Alleen Enter betekent: € 21.000,00");
  }

  @Test
  void asksForTheDayOfBirthOnlyWhenItDecides() {
    Run vague = type("1\nsamen\n1940\n1959\n12 juni 1959\n\n");
    Run enough = type("1\nsamen\n1940\n1965\n\n");

    assertThat(vague.err()).contains("De precieze dag maakt hier verschil.");
    assertThat(vague.out()).contains("--partner-geboortedatum 1959-06-12");
    assertThat(enough.err()).doesNotContain("De precieze dag");
  }

  @Test
  void keepsAVagueDayThatIsNotKnownBetter() {
    Run run = type("1\nsamen\n1940\n1959\nweet niet\n1\n\n\n");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("--partner-geboortedatum 1959").contains("Het hangt af van");
  }

  @Test
  void asksWhoseWlzItIs() {
    Run run = type("1\nsamen\n1940\n1941\n1\nwlz\n2\n\n");

    assertThat(run.err()).contains("Wie betaalt een eigen bijdrage voor zorg uit de Wlz?");
    assertThat(run.out()).contains("U betaalt niets voor hulp thuis.").contains("--wlz partner");
  }

  @Test
  void asksWhichDecisionItIs() {
    Run run = type("1\nalleen\n1940\n1\nbesluit\nbetaalcapaciteit\n\n");

    assertThat(run.out())
        .contains("U betaalt niets.")
        .contains("--besluit-gemeente betaalcapaciteit");
  }

  @Test
  void takesAContributionForBeschermdWonenAsSupport() {
    Run run = type("1\nalleen\n1940\n1\n3\n\n");

    assertThat(run.out())
        .contains("U betaalt niets voor hulp thuis.")
        .contains("--voorziening huishoudelijke-hulp --voorziening beschermd-wonen");
  }

  @Test
  void asksAboutTheParentsOfAMinor() {
    Run run = type("1\nalleen\n2015\nwoningaanpassing\nja\nsamen\n1980\n\n");

    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("De vragen gaan nu over uzelf als ouder");
    assertThat(run.out())
        .contains("--huishouden samen --geboortedatum 1980")
        .contains("--ouder ja")
        .contains("U betaalt niets.");
  }

  @Test
  void asksForTheGemeenteAndWhatItsLimitMakesMatter() {
    Run run = type(SINGLE + "amersfort\nAmersfoort\n18.000\n5000\n\n", "--datum", "2020-02-10");

    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .contains("De gemeente \"amersfort\" ken ik niet. Bedoelt u Amersfoort")
        .contains("Wat was uw inkomen in 2018?")
        .contains("Wat was uw vermogen op 1 januari 2018?");
    assertThat(run.out()).contains("--gemeente Amersfoort --inkomen 18000.00 --vermogen 5000.00");
  }

  private static final String SCOOTER = "\nalleen\n12 maart 1946\nscootmobiel\n\n";

  @Test
  void asksForTheKostprijsAndTheStartItCountsFrom() {
    Run run = type(SCOOTER + "€ 500\n1 maart 2020\n\n");

    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .contains("Wat is de kostprijs van uw scootmobiel?")
        .contains("Sinds welke dag heeft u uw scootmobiel?")
        .contains("Kostprijs van uw scootmobiel: € 500,00")
        .contains("Begindatum van uw scootmobiel: 1 maart 2020")
        .doesNotContain("Vraag 8");
    assertThat(run.out())
        .contains("U betaalt niets.")
        .contains("--voorziening scootmobiel:start=2020-03-01,kostprijs=500.00");
  }

  @Test
  void skipsTheKostprijsOnEnterAndLeavesItOpenWhenNotKnown() {
    Run skipped = type(SCOOTER + "\n\n");
    Run unknown = type(SCOOTER + "weet niet\n\n");

    assertThat(skipped.err()).contains("Kostprijs van uw scootmobiel: overslaan");
    assertThat(skipped.out())
        .contains("U betaalt € 21,80 per maand.")
        .contains("--voorziening scootmobiel\n");
    assertThat(unknown.out()).contains("--voorziening scootmobiel:kostprijs=onbekend");
    assertThat(unknown.out()).doesNotContain("U betaalt € 21,80 per maand.");
  }

  @Test
  void completesTheNameOfAGemeente() {
    Run run = pipe(SINGLE + "Leid\t\nLeidschen\t\n\n", "--datum", "2020-02-10");

    assertThat(run.err())
        .contains("Dit begint zo: Leiden, Leiderdorp, Leidschendam-Voorburg.")
        .contains("Bedoelt u Leidschendam-Voorburg? Druk dan op Enter.");
    assertThat(run.out()).contains("--gemeente Leidschendam-Voorburg");
  }

  @Test
  void quotesForTheShell() {
    Run run = pipe(SINGLE + "den haag\n", "--datum", "2020-02-10");

    assertThat(run.out()).contains("--gemeente \"Den Haag\"");
  }

  @Test
  void neverEchoesWhatATerminalWouldActOn() {
    Run run =
        pipe("1\nal" + ESCAPE + "[Dleen\n" + ESCAPE + "]0;x\u0007\n" + SINGLE.strip() + "\n\n");

    assertThat(run.exit()).isZero();
    assertThat(run.err()).doesNotContain(ESCAPE).contains("Pijltjestoetsen werken hier niet.");
    assertThat(run.out()).doesNotContain(ESCAPE);
  }

  @Test
  void asksAgainAfterBytesThatAreNoText() {
    byte[] lines = ("\u00FF\n" + SINGLE).getBytes(StandardCharsets.ISO_8859_1);

    Run run = new Program().stdin(lines).execute("vraag");

    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("Dit is niet te lezen.");
  }

  @Test
  void takesWindowsLinesAndAnEndlessOne() {
    Run run = pipe("x".repeat(5_000_000) + "\n" + SINGLE.replace("\n", "\r\n"));

    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("Dit is niet te lezen.").hasSizeLessThan(10_000);
  }

  @Test
  void speaksEnglish() {
    Run run = type("home\ndon't know\nback\nsingle\n80 years\ncleaning\nno\n\n", "--taal", "en");

    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("Question 1.\n", "After it comes at most one more.");
    assertThat(run.out()).contains("You pay €21.80 per month.").contains("--taal en");
  }

  @Test
  void asksNothingWhenNothingCanMatter() {
    Run run = type("\n", "--datum", "2020-04-10", "--voorziening", "rolstoel");

    assertThat(run.err()).contains("Er zijn geen vragen nodig.");
    assertThat(run.out()).contains("U betaalt niets.");
  }

  @Test
  void wrapsEveryLineAtTheWidthOfTheTerminal() {
    Run run = new Program().typing().atTerminal(40).stdin("?\n" + SINGLE + "\n").execute("vraag");

    // What is typed ends a line, but is not among what is written.
    assertThat(run.err().replace("> ", "\n").lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40));
  }

  @Test
  void oneUnknownCircumstanceDoesNotEndTheQuestionsAboutMoney() {
    String known = "3\nalleen\n1940-02-03\n2024-01-01\nweet niet\nnee\nnee\n";
    Run run = type(known + "21.500\n1234\n3000\nnee\n0\n\n");

    assertThat(run.err()).contains("Wat was uw inkomen in 2024?", "Wat was uw vermogen op");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("Het hangt af van\n- Deeltijdverblijf\n")
        .doesNotContain("3.061");
  }
}
