package nl.eigenbijdrage.question;

import nl.eigenbijdrage.situation.Feit;

/**
 * Asks whether the case is about the parents of a minor. If it is, household, ages and money are
 * theirs: what was said about those of the child is taken back and asked again.
 */
final class ParentQuestion extends FactQuestion {

  /** The facts that are those of the parents once the case is about them. */
  private static final Feit[] OF_PARENTS = {
    Feit.HUISHOUDEN,
    Feit.GEBOORTEDATUM,
    Feit.PARTNER_GEBOORTEDATUM,
    Feit.INKOMEN,
    Feit.PARTNER_INKOMEN,
    Feit.VERMOGEN,
    Feit.PARTNER_VERMOGEN,
  };

  ParentQuestion() {
    super(Feit.OUDER);
  }

  @Override
  void apply(String text, Answers answers) throws ProblemException {
    super.apply(text, answers);
    if (isParent(answers)) {
      for (Feit feit : OF_PARENTS) {
        answers.forget(feit);
      }
    }
  }

  /** Whether the answers are about the parents of a minor. */
  static boolean isParent(Answers answers) {
    return FactText.YES.equals(answers.text(Feit.OUDER));
  }

  @Override
  boolean changesMeaning(Question other, Answers after) {
    return isParent(after) && other.isOpen(after);
  }
}
