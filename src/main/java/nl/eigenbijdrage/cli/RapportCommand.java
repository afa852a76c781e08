package nl.eigenbijdrage.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Tijdlijn;
import nl.eigenbijdrage.question.Answers;
import nl.eigenbijdrage.question.DateParser;
import nl.eigenbijdrage.question.Intake;
import nl.eigenbijdrage.question.Plain;
import nl.eigenbijdrage.question.Problem;
import nl.eigenbijdrage.question.ProblemException;
import nl.eigenbijdrage.question.Wijzigingen;
import nl.eigenbijdrage.render.html.Report;
import nl.eigenbijdrage.render.html.ReportPage;
import nl.eigenbijdrage.rules.Assessor;
import nl.eigenbijdrage.rules.Bijdrageperioden;
import nl.eigenbijdrage.rules.Doorloop;
import nl.eigenbijdrage.rules.Verloop;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.value.Periode;

/** {@code rapport}: a report to hand to a client, as HTML or PDF. */
final class RapportCommand implements Command {

  private static final String FILE = "bestand";
  private static final String DAY = "datum-rapport";
  private static final String MONTHS = "maanden";
  private static final int FEWEST = 12;
  private static final int MOST = 24;

  /** What begins this short before the end of the months falls outside them. */
  private static final int SLACK = 7;

  @Override
  public void define(Options options) {
    options
        .section("rapport")
        .value(FILE, "BESTAND", "-o")
        .value(MONTHS, "AANTAL")
        .value(DAY, "DATUM")
        .wordAndLine(DoorDeTijd.NAME, "DAG-GEGEVENS")
        .facts()
        .section("uitvoer")
        .flag("strikt", "--strikt")
        .value("tarieven", "MAP");
  }

  @Override
  public int run(Session session) throws InputException, IOException {
    ReportFile file = ReportFile.of(session, FILE);
    int months = months(session);
    Supplier<LocalDate> day = day(session);
    Answers answers = DoorDeTijd.answers(session);
    Wijzigingen.Result facts =
        Wijzigingen.read(answers, day, session.rates(), begin(session, answers, day));
    facts.problems().forEach(session::problem);
    session.check();
    Verloop verloop = facts.verloop().orElseThrow();
    Assessor assessor = new Assessor(session.rates());
    Tijdlijn tijdlijn = tijdlijn(assessor, verloop, months);
    Outcome outcome =
        verloop.wijzigingen().isEmpty()
            ? assessor.assess(verloop.eerst())
            : tijdlijn.perioden().get(0);
    Report report =
        new Report(outcome, tijdlijn, facts.opmerkingen(), day.get(), session.herkomst());
    file.write(new ReportPage(report, session.texts()).html(), day.get());
    return Answer.exitCode(outcome, session.has("strikt"));
  }

  private static int months(Session session) {
    Optional<String> given = session.value(MONTHS);
    try {
      int months = given.isEmpty() ? FEWEST : Integer.parseInt(given.get());
      if (months >= FEWEST && months <= MOST) {
        return months;
      }
    } catch (NumberFormatException e) {
      // told below, together with numbers that are out of bounds
    }
    session.problem(
        Problem.named(MONTHS, "maanden-tussen", Plain.show(given.orElse("")), FEWEST, MOST));
    return FEWEST;
  }

  /** The day of the report, which is also the day for which it is made when no other is given. */
  private static Supplier<LocalDate> day(Session session) {
    Optional<String> given = session.value(DAY);
    try {
      LocalDate day =
          given.isEmpty() ? session.today() : DateParser.day(Feit.DATUM, Plain.clean(given.get()));
      return () -> day;
    } catch (ProblemException e) {
      session.problem(new Problem(DAY, e.problem().code(), e.problem().tekst()));
      return session.terminal().today();
    }
  }

  /** The first day of the report; empty when the facts are not good. */
  private static Optional<LocalDate> begin(
      Session session, Answers answers, Supplier<LocalDate> day) {
    Intake.Result first = Intake.read(answers.zonderWijzigingen(), day, true, session.rates());
    return first.situation().map(situation -> Bijdrageperioden.on(situation.datum()).van());
  }

  private static Tijdlijn tijdlijn(Assessor assessor, Verloop verloop, int months) {
    Situation first = verloop.eerst();
    Periode periode = assessor.zaak(verloop).periode(first.datum());
    LocalDate end = periode.van().plusMonths(months).minusDays(SLACK);
    return Doorloop.van(assessor, verloop, first.datum(), end);
  }
}
