package nl.eigenbijdrage.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;

/** Which kostprijs can still change the outcome, because once it has been reached less is due. */
final class CostRelevance {

  private final Standing standing;

  CostRelevance(Standing standing) {
    this.standing = standing;
  }

  /**
   * The questions after the kostprijs of support, if nothing would have to be paid once it has been
   * reached. With several kinds each may be the one that is still to be paid for; with many, one of
   * them nearly always is, and asking after all of them would be a form to fill in.
   */
  List<Question> open(Answers answers, Set<Question> settled) {
    List<Question> costs = new ArrayList<>();
    for (Question question : Questions.COSTS) {
      if (question.isOpen(answers) && !question.isSkipped(settled)) {
        costs.add(question);
      }
    }
    boolean asks =
        !costs.isEmpty()
            && CostQuestion.kinds(answers) <= CostQuestion.MOST_KINDS
            && standing.countsDown(answers)
            && (decides(standing.situation(answers, false), costs)
                || decides(standing.situation(answers, true), costs));
    return asks ? costs : List.of();
  }

  /** Whether less is due once the kostprijs of all this support has been reached. */
  private boolean decides(Situation situation, List<Question> costs) {
    List<Voorziening> reached = new ArrayList<>();
    for (Voorziening one : situation.voorzieningen().orElse(List.of())) {
      boolean asked = false;
      for (Question question : costs) {
        asked |= question.about().filter(one.soort()::equals).isPresent();
      }
      reached.add(asked ? one.metKostprijs(Euro.ZERO) : one);
    }
    Outcome after = standing.assess(situation.with(Feit.VOORZIENING, reached));
    Optional<EuroRange> now = standing.assess(situation).bedragen();
    return now.isPresent()
        && after.bedragen().isPresent()
        && !now.get().sameAs(after.bedragen().get());
  }
}
