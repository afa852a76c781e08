package nl.eigenbijdrage.question;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.eigenbijdrage.situation.Feit;

/** The questions that there are, in the order in which they are asked and shown. */
final class Questions {

  static final Question DATE = new DateQuestion();
  static final Question CARE = new CareQuestion();
  static final Question HOUSEHOLD = new HouseholdQuestion();
  static final Question BIRTH = new BirthQuestion(Feit.GEBOORTEDATUM, Feit.LEEFTIJD);
  static final Question PARTNER_BIRTH =
      new BirthQuestion(Feit.PARTNER_GEBOORTEDATUM, Feit.PARTNER_LEEFTIJD);
  static final Question SUPPORT = new SupportQuestion();
  static final Question HOUSING = new FactQuestion(Feit.WOONCOMPONENT);
  static final Question PARENT = new ParentQuestion();
  static final Question MUNICIPALITY = new FactQuestion(Feit.GEMEENTE);

  /** Asked only right after {@link #PARTICULARS}, when the answer to that leaves it open. */
  static final Question WHOSE_WLZ = new FactQuestion(Feit.WLZ, "geen");

  /** As {@link #WHOSE_WLZ}. */
  static final Question DECISION = new FactQuestion(Feit.BESLUIT_GEMEENTE, "geen");

  static final Question PARTICULARS = new ParticularsQuestion(WHOSE_WLZ, DECISION);

  /** The kostprijs of support and what goes with it. */
  static final List<Question> COSTS = CostQuestion.all();

  /** What care there is and since when; easier to tell than incomes, and asked before them. */
  private static final Set<Feit> OF_STAY = EnumSet.range(Feit.OPNAME, Feit.EERDER_HOOG);

  /** Every question but those that only follow another one. */
  static final List<Question> ALL = all();

  private Questions() {}

  private static List<Question> all() {
    List<Question> all =
        new ArrayList<>(List.of(DATE, CARE, HOUSEHOLD, BIRTH, PARTNER_BIRTH, SUPPORT, HOUSING));
    all.addAll(List.of(PARENT, PARTICULARS));
    all.addAll(COSTS);
    addFacts(OF_STAY, all);
    all.add(MUNICIPALITY);
    addFacts(EnumSet.allOf(Feit.class), all);
    return List.copyOf(all);
  }

  private static void addFacts(Set<Feit> facts, List<Question> all) {
    Set<Feit> asked = EnumSet.of(Feit.LEEFTIJD, Feit.PARTNER_LEEFTIJD);
    for (Question question : all) {
      asked.addAll(question.feiten());
    }
    for (Feit feit : facts) {
      if (!asked.contains(feit) && feit.soort() != Feit.Soort.SUPPORT_KEY) {
        all.add(new FactQuestion(feit));
      }
    }
  }

  /** The questions that have an answer or were skipped, in the order in which they are shown. */
  static List<Question> answered(State state) {
    Answers answers = state.answers();
    List<Question> answered = new ArrayList<>();
    for (Question question : ALL) {
      boolean skipped = question.isOpen(answers) && question.isSkipped(state.settled());
      if (skipped || question.current(answers).isPresent()) {
        answered.add(question);
      }
      if (question == PARTICULARS) {
        if (!HouseholdQuestion.isAlone(answers)) {
          addFollowUp(WHOSE_WLZ, answers, answered);
        }
        addFollowUp(DECISION, answers, answered);
      }
    }
    return answered;
  }

  private static void addFollowUp(Question question, Answers answers, List<Question> answered) {
    if (question.current(answers).filter(question.choices()::contains).isPresent()) {
      answered.add(question);
    }
  }
}
