package nl.eigenbijdrage.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.eigenbijdrage.rates.Rates;
import nl.eigenbijdrage.rules.Verloop;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.Wie;
import nl.eigenbijdrage.situation.Wijziging;
import nl.eigenbijdrage.value.Message;

/**
 * From answers with changes to the facts through time. A change takes the place of what was said
 * before about the same facts; what no longer fits is left out, and the support of a partner who is
 * gone ends on that day.
 */
public final class Wijzigingen {

  private final Answers basis;
  private final Supplier<LocalDate> today;
  private final Rates rates;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Message> remarks = new ArrayList<>();

  private Wijzigingen(Answers basis, Supplier<LocalDate> today, Rates rates) {
    this.basis = basis;
    this.today = today;
    this.rates = rates;
  }

  /**
   * What came of the answers.
   *
   * @param verloop the facts through time; empty when there are problems
   * @param opmerkingen what was left out or ended at a change
   * @param problems everything that is wrong, in one go
   */
  public record Result(
      Optional<Verloop> verloop, List<Message> opmerkingen, List<Problem> problems) {}

  /**
   * Reads the answers with their changes.
   *
   * @param begin no change may lie before this day; empty when it is not known
   */
  public static Result read(
      Answers answers, Supplier<LocalDate> today, Rates rates, Optional<LocalDate> begin) {
    return new Wijzigingen(answers.zonderWijzigingen(), today, rates)
        .read(answers.wijzigingen(), begin);
  }

  /** The first of the day {@code begin} and the days of the changes. */
  public static LocalDate eerste(Answers answers, LocalDate begin) {
    LocalDate first = begin;
    try {
      for (Answers.Later change : answers.wijzigingen()) {
        LocalDate day = DateParser.day(Feit.DATUM, change.vanaf());
        first = day.isBefore(first) ? day : first;
      }
    } catch (ProblemException e) {
      return first; // told when the changes are read
    }
    return first;
  }

  private Result read(List<Answers.Later> later, Optional<LocalDate> begin) {
    Intake.Result first = Intake.read(basis, today, true, rates, begin);
    problems.addAll(first.problems());
    Map<LocalDate, Answers> byDay = new Wijzigingsdagen(problems).byDay(later, begin);
    List<Wijziging> changes = new ArrayList<>(byDay.size());
    Answers before = basis;
    Optional<LocalDate> gemeenteOp = begin;
    for (Map.Entry<LocalDate, Answers> change : byDay.entrySet()) {
      before = changed(before, change.getKey(), change.getValue());
      if (change.getValue().text(Feit.GEMEENTE) != null) {
        gemeenteOp = Optional.of(change.getKey());
      }
      Optional<Situation> situation = intake(before, change.getKey(), gemeenteOp);
      if (situation.isPresent()) {
        changes.add(new Wijziging(change.getKey(), situation.get()));
      }
    }
    return problems.isEmpty()
        ? new Result(
            Optional.of(new Verloop(first.situation().orElseThrow(), changes)), remarks, problems)
        : new Result(Optional.empty(), List.of(), problems);
  }

  /** The answers after a change. */
  private Answers changed(Answers before, LocalDate day, Answers change) {
    Answers without = change.zonderProblemen();
    WhatIf.Result whatIf = WhatIf.of(before, without, day);
    Map<Feit, Message> told = new EnumMap<>(Feit.class);
    told.putAll(whatIf.remarks());
    Answers after = whatIf.answers();
    if (after.areVoorzieningenUnknown()
        && !before.areVoorzieningenUnknown()
        && !change.areVoorzieningenUnknown()) {
      after.clearVoorzieningen();
      for (Map<Feit, String> keys : before.voorzieningen()) {
        after.addVoorziening(ended(keys, day));
      }
      told.put(Feit.VOORZIENING, Message.of("tijdlijn.hulp-stopt"));
    }
    for (Message remark : new LinkedHashSet<>(told.values())) {
      remarks.add(Message.of("tijdlijn.opmerking", day, remark));
    }
    return after;
  }

  /** The support of a partner who is gone: it ends on the day of the change. */
  private static Map<Feit, String> ended(Map<Feit, String> keys, LocalDate day) {
    Map<Feit, String> ended = new EnumMap<>(keys);
    ended.put(Feit.VOOR, Wie.CLIENT.code());
    ended.put(Feit.EIND, day.toString());
    return ended;
  }

  private Optional<Situation> intake(
      Answers answers, LocalDate day, Optional<LocalDate> gemeenteOp) {
    Intake.Result intake = Intake.read(answers, today, true, rates, gemeenteOp);
    List<Problem> told = List.copyOf(problems);
    for (Problem problem : intake.problems()) {
      if (!told.contains(problem)) {
        problems.add(Wijzigingsdagen.named(problem, day));
      }
    }
    return intake.situation();
  }
}
