package nl.eigenbijdrage.question;

import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Huishouden;

/**
 * Asks whether there is a partner. Another answer than before takes back what was said about a
 * partner, and about support and special circumstances: those questions then meant other people.
 */
final class HouseholdQuestion extends FactQuestion {

  HouseholdQuestion() {
    super(Feit.HUISHOUDEN);
  }

  @Override
  void apply(String text, Answers answers) throws ProblemException {
    String before = answers.text(Feit.HUISHOUDEN);
    super.apply(text, answers);
    String now = answers.text(Feit.HUISHOUDEN);
    if (before == null || before.equals(now)) {
      return;
    }
    if (now.equals(Huishouden.ALLEEN.code())) {
      for (Feit feit : Checks.OF_PARTNER) {
        answers.forget(feit);
      }
      answers.forget(Feit.PARTNER_ZORG);
    }
    for (Feit feit : ParticularsQuestion.FEITEN) {
      answers.forget(feit);
    }
    answers.clearVoorzieningen();
  }

  /** Whether the answers say that there is no partner. */
  static boolean isAlone(Answers answers) {
    return Huishouden.ALLEEN.code().equals(answers.text(Feit.HUISHOUDEN));
  }
}
