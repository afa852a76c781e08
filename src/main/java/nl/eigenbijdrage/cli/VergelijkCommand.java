package nl.eigenbijdrage.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Vergelijking;
import nl.eigenbijdrage.outcome.Vergelijking.Variant;
import nl.eigenbijdrage.outcome.Verschil;
import nl.eigenbijdrage.question.Answers;
import nl.eigenbijdrage.question.Intake;
import nl.eigenbijdrage.question.Plain;
import nl.eigenbijdrage.question.Problem;
import nl.eigenbijdrage.question.WhatIf;
import nl.eigenbijdrage.render.Layout;
import nl.eigenbijdrage.render.VergelijkRenderer;
import nl.eigenbijdrage.render.json.Herkomst;
import nl.eigenbijdrage.render.json.VergelijkWriter;
import nl.eigenbijdrage.rules.Assessor;
import nl.eigenbijdrage.rules.Vergelijker;
import nl.eigenbijdrage.situation.Situation;

/** {@code vergelijk}: what if; the same case with other facts, the differences first. */
final class VergelijkCommand implements Command {

  private static final String WITH = "met";

  @Override
  public void define(Options options) {
    options.section("vergelijk").line(WITH, "GEGEVENS").facts().output();
  }

  @Override
  public int run(Session session) throws InputException, IOException {
    boolean json = session.json();
    List<String> lines = session.values(WITH);
    if (lines.isEmpty()) {
      session.problem(Problem.named(WITH, "geen-met"));
    }
    Answers basis = session.answers();
    List<Herkomst> origins = new ArrayList<>();
    Optional<Outcome> outcome = outcome(session, basis, "", origins);
    LocalDate day =
        outcome.map(known -> known.details().situation().datum()).orElseGet(session::today);
    Vergelijker comparer = new Vergelijker(new Assessor(session.rates()));
    List<Variant> variants = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String name = "variant " + (i + 1) + ": ";
      WhatIf.Result whatIf = WhatIf.of(basis, changes(session, lines.get(i), name), day);
      Optional<Outcome> other = outcome(session, whatIf.answers(), name, origins);
      if (outcome.isPresent() && other.isPresent()) {
        Optional<Verschil> verschil = comparer.verschil(outcome.get(), other.get());
        String with = Plain.clean(lines.get(i));
        variants.add(new Variant(with, other.get(), verschil, whatIf.remarks()));
      }
    }
    session.check();
    print(session, new Vergelijking(outcome.orElseThrow(), variants), origins, json);
    return exitCode(session, outcome.orElseThrow(), variants);
  }

  /** The facts in one {@code --met}, read as they are on the command line. */
  private static Answers changes(Session session, String line, String name) throws IOException {
    Optional<List<String>> words = Words.of(line);
    if (words.isEmpty() || words.get().isEmpty()) {
      String code = words.isEmpty() ? "aanhalingsteken" : "leeg";
      session.problem(Problem.named(name + WITH, code, Plain.show(line.strip())));
      return new Answers();
    }
    Session variant = App.facts(session, words.get());
    Answers changes = variant.answers();
    variant.problems().forEach(problem -> tell(session, name, problem));
    return changes;
  }

  /** The outcome; empty, with problems that carry the name of the variant, when there is none. */
  private static Optional<Outcome> outcome(
      Session session, Answers answers, String name, List<Herkomst> origins) {
    List<Problem> told = List.copyOf(session.problems());
    session.rates().nextCase();
    Intake.Result intake = Intake.read(answers, session.terminal().today(), true, session.rates());
    for (Problem problem : intake.problems()) {
      if (!told.contains(problem)) {
        tell(session, name, problem);
      }
    }
    Optional<Situation> situation = intake.situation();
    Optional<Outcome> outcome = situation.map(new Assessor(session.rates())::assess);
    origins.add(session.herkomst());
    return outcome;
  }

  private static void tell(Session session, String name, Problem problem) {
    session.problem(new Problem(name + problem.feit(), problem.code(), problem.tekst()));
  }

  private static void print(
      Session session, Vergelijking vergelijking, List<Herkomst> origins, boolean json)
      throws IOException {
    boolean everything = session.has("uitleg");
    if (!json) {
      Layout layout = session.layout();
      new VergelijkRenderer(session.texts(), everything).render(vergelijking, layout);
      session.print(layout.toString());
      return;
    }
    try (JsonGenerator generator = new JsonFactory().createGenerator(session.out())) {
      new VergelijkWriter(generator, session.texts(), everything).write(vergelijking, origins);
    }
    session.print("\n");
  }

  /** The highest of the exit codes that the outcomes have by themselves. */
  private static int exitCode(Session session, Outcome basis, List<Variant> variants) {
    boolean strict = session.has("strikt");
    int code = Answer.exitCode(basis, strict);
    for (Variant variant : variants) {
      code = Math.max(code, Answer.exitCode(variant.uitkomst(), strict));
    }
    return code;
  }
}
