package nl.eigenbijdrage.question;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.eigenbijdrage.rules.Bijdrageperioden;
import nl.eigenbijdrage.situation.Feit;

/**
 * Asks for the day, which is only changed: it is today to begin with. On another day ages are
 * others, in another period the special circumstances may be, and in another year incomes are those
 * of another peiljaar. What then means something else is taken back and asked again.
 */
final class DateQuestion extends FactQuestion {

  private static final Feit[][] AGES = {
    {Feit.LEEFTIJD, Feit.GEBOORTEDATUM}, {Feit.PARTNER_LEEFTIJD, Feit.PARTNER_GEBOORTEDATUM},
  };

  /** What is said of one year, and nothing about another. */
  private static final Set<Feit> OF_THE_YEAR =
      EnumSet.of(
          Feit.INKOMENSGRENS,
          Feit.TARIEF_GEMEENTE,
          Feit.INKOMEN,
          Feit.PARTNER_INKOMEN,
          Feit.VERMOGEN,
          Feit.PARTNER_VERMOGEN,
          Feit.INKOMEN_DIT_JAAR,
          Feit.PARTNER_INKOMEN_DIT_JAAR,
          Feit.VERMOGEN_DIT_JAAR,
          Feit.PARTNER_VERMOGEN_DIT_JAAR,
          Feit.BELASTING,
          Feit.PARTNER_BELASTING,
          Feit.ARBEIDSINKOMEN);

  DateQuestion() {
    super(Feit.DATUM);
  }

  @Override
  void apply(String text, Answers answers) throws ProblemException {
    LocalDate before = LocalDate.parse(answers.text(Feit.DATUM));
    super.apply(text, answers);
    LocalDate day = LocalDate.parse(answers.text(Feit.DATUM));
    if (before.equals(day)) {
      return;
    }
    for (Feit[] pair : AGES) {
      keepBirthday(pair[0], pair[1], before, answers);
    }
    if (!Bijdrageperioden.on(before).contains(day)) {
      ParticularsQuestion.FEITEN.forEach(answers::forget);
    }
    if (before.getYear() != day.getYear()) {
      OF_THE_YEAR.forEach(answers::forget);
    }
  }

  /** An age tells between which days somebody was born; that stays true on another day. */
  private static void keepBirthday(Feit age, Feit born, LocalDate day, Answers answers) {
    String years = answers.text(age);
    if (years != null && !FactParser.isUnknown(years)) {
      LocalDate latest = day.minusYears(Long.parseLong(years));
      answers.replace(born, latest.minusYears(1).plusDays(1) + "/" + latest);
    }
  }

  @Override
  boolean changesMeaning(Question other, Answers after) {
    Feit feit = other.feiten().get(0);
    return OF_THE_YEAR.contains(feit) && !after.has(feit);
  }
}
