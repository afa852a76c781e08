package nl.eigenbijdrage.question;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Zorg;

/**
 * Asks which contribution it is about: that for support at home, which nearly everybody means, or
 * that for one of the kinds of care under the Wlz or of beschermd wonen. Another answer than before
 * takes back what was said about that support or care only.
 */
final class CareQuestion extends FactQuestion {

  /** The choice that stands for support at home, for which the fact is left out. */
  static final String HOME = "thuis";

  /** What matters only for support at home. */
  private static final Set<Feit> OF_HOME =
      EnumSet.of(
          Feit.OUDER,
          Feit.WLZ,
          Feit.OPVANGNACHTEN,
          Feit.BESLUIT_GEMEENTE,
          Feit.INKOMENSGRENS,
          Feit.TARIEF_GEMEENTE);

  /** What matters only for care. */
  private static final Set<Feit> OF_CARE =
      EnumSet.of(
          Feit.WOONCOMPONENT,
          Feit.OPNAME,
          Feit.ZORG_EIND,
          Feit.DEELTIJDVERBLIJF,
          Feit.TERUGKEER_BINNEN_4_MAANDEN,
          Feit.KINDEREN_TEN_LASTE,
          Feit.PARTNER_ZORG,
          Feit.PARTNER_OPNAME,
          Feit.MPT_HOOGSTENS_20_UUR,
          Feit.EERDER_HOOG,
          Feit.BELASTING,
          Feit.PARTNER_BELASTING,
          Feit.ZORGTOESLAG,
          Feit.ARBEIDSINKOMEN,
          Feit.BIJSTAND);

  /**
   * The choices that make the most questions matter. Beschermd wonen asks what an institution asks,
   * and may turn out to be support at home.
   */
  static final List<String> LONGEST = List.of(HOME, Zorg.BESCHERMD_WONEN.code());

  /** What is asked about the longest case: a couple that may pay the high contribution. */
  static final Set<Feit> AT_MOST =
      EnumSet.of(
          Feit.HUISHOUDEN,
          Feit.GEBOORTEDATUM,
          Feit.PARTNER_GEBOORTEDATUM,
          Feit.OPNAME,
          Feit.DEELTIJDVERBLIJF,
          Feit.TERUGKEER_BINNEN_4_MAANDEN,
          Feit.KINDEREN_TEN_LASTE,
          Feit.PARTNER_ZORG,
          Feit.PARTNER_OPNAME,
          Feit.EERDER_HOOG,
          Feit.INKOMEN,
          Feit.PARTNER_INKOMEN,
          Feit.VERMOGEN,
          Feit.PARTNER_VERMOGEN,
          Feit.BELASTING,
          Feit.PARTNER_BELASTING,
          Feit.ZORGTOESLAG,
          Feit.ARBEIDSINKOMEN,
          Feit.BIJSTAND);

  private final List<String> choices;

  CareQuestion() {
    super(Feit.ZORG);
    List<String> all = new ArrayList<>(List.of(HOME));
    all.addAll(super.choices());
    this.choices = List.copyOf(all);
  }

  @Override
  public List<String> choices() {
    return choices;
  }

  @Override
  public Optional<String> ordinary() {
    return Optional.of(HOME);
  }

  /** Never by itself: support at home leaves no trace among the answers. */
  @Override
  boolean isOpen(Answers answers) {
    return false;
  }

  /** Whether other answers tell what it is about, so that it need not be asked. */
  static boolean isTold(Answers answers) {
    boolean told = answers.has(Feit.ZORG) || !Questions.SUPPORT.isOpen(answers);
    for (Feit feit : OF_HOME) {
      told |= answers.has(feit);
    }
    return told;
  }

  /** Who said beforehand that the care is not known, is asked all the same. */
  static void reopen(Answers answers) {
    String care = answers.text(Feit.ZORG);
    if (care != null && FactParser.isUnknown(care)) {
      answers.forget(Feit.ZORG);
    }
  }

  @Override
  public Optional<String> current(Answers answers) {
    String care = answers.text(Feit.ZORG);
    return Optional.of(care == null || FactParser.isUnknown(care) ? HOME : care);
  }

  @Override
  void apply(String text, Answers answers) throws ProblemException {
    String before = current(answers).orElseThrow();
    if (text.equals(HOME) || FactParser.isUnknown(text)) {
      answers.forget(Feit.ZORG);
    } else {
      super.apply(text, answers);
    }
    if (!before.equals(current(answers).orElseThrow())) {
      OF_HOME.forEach(answers::forget);
      OF_CARE.forEach(answers::forget);
      answers.clearVoorzieningen();
    }
  }

  /** Beschermd wonen without a place to live is support at home: that comes before all else. */
  @Override
  Optional<Question> followUp(Answers answers) {
    boolean sheltered = Zorg.BESCHERMD_WONEN.code().equals(answers.text(Feit.ZORG));
    return sheltered && Questions.HOUSING.isOpen(answers)
        ? Optional.of(Questions.HOUSING)
        : Optional.empty();
  }
}
