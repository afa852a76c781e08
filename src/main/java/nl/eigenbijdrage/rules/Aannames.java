package nl.eigenbijdrage.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Regeling;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Huishouden;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.value.Message;

/** What was filled in for facts that nobody gave, and the rulings that mattered. */
final class Aannames {

  /** Facts that have no bearing on the low and high contribution. */
  private static final Set<Feit> ONLY_AT_HOME =
      EnumSet.of(Feit.VOORZIENING, Feit.WLZ, Feit.OPVANGNACHTEN, Feit.BESLUIT_GEMEENTE, Feit.OUDER);

  /** Facts of beschermd wonen and the Wlz, told with the contribution they have a bearing on. */
  private static final Set<Feit> OF_CARE =
      EnumSet.of(Feit.EERDER_HOOG, Feit.DEELTIJDVERBLIJF, Feit.WOONCOMPONENT);

  /** What is told of a fact that was filled in: of every case the same, but for the date. */
  private static final Map<Feit, Message> TOLD = told();

  private static final Message VAN_KIND = Message.of("aanname.voorziening.ouder");
  private static final Message MISSCHIEN_VAN_KIND =
      Message.of("aanname.voorziening.misschien-ouder");

  private Aannames() {}

  private static Map<Feit, Message> told() {
    Map<Feit, Message> told = new EnumMap<>(Feit.class);
    for (Feit feit : Feit.values()) {
      told.put(feit, Message.of("aanname." + feit.code()));
    }
    return told;
  }

  /** What a judgement takes for granted. */
  static List<Message> of(Context context, Judgement judgement) {
    List<Message> aannames = of(context.situation(), judgement.regeling(), judgement.findings());
    Optional<Message> income = ZelfdeInkomen.inAftelling(context, judgement);
    if (income.isPresent()) {
      addNew(aannames, income.get());
    }
    for (Message message : judgement.zorg().aannames()) {
      addNew(aannames, message);
    }
    return aannames;
  }

  static List<Message> of(Situation situation, Regeling regeling, List<Finding> findings) {
    List<Message> aannames = new ArrayList<>();
    for (Feit feit : situation.aangenomen()) {
      if (matters(feit, situation, regeling)) {
        aannames.add(filledIn(feit, situation));
      }
    }
    for (Finding finding : findings) {
      if (finding.ruling().isPresent()) {
        addNew(aannames, finding.ruling().get());
      }
    }
    return aannames;
  }

  private static Message filledIn(Feit feit, Situation situation) {
    if (feit == Feit.DATUM) {
      String key = situation.isOnbekend(feit) ? "aanname.datum-onbekend" : "aanname.datum";
      return Message.of(key, situation.datum());
    }
    Optional<Boolean> parents =
        feit == Feit.VOORZIENING ? situation.yesNo(Feit.OUDER) : Optional.of(false);
    // Which support leaving it out stands for, depends on whether the case is about parents.
    if (parents.isEmpty() || parents.get()) {
      return parents.isEmpty() ? MISSCHIEN_VAN_KIND : VAN_KIND;
    }
    return TOLD.get(feit);
  }

  private static boolean matters(Feit feit, Situation situation, Regeling regeling) {
    if (feit == Feit.GEBOORTEDATUM) {
      return situation.huishouden().orElse(null) != Huishouden.SAMEN;
    }
    if (OF_CARE.contains(feit)) {
      boolean support = feit == Feit.WOONCOMPONENT && situation.zorg().isEmpty();
      return support && !regeling.isIntramuraal();
    }
    boolean wlzByCare = feit == Feit.WLZ && situation.knows(Feit.ZORG);
    return !wlzByCare && !(regeling.isIntramuraal() && ONLY_AT_HOME.contains(feit));
  }

  private static void addNew(List<Message> aannames, Message message) {
    if (!aannames.contains(message)) {
      aannames.add(message);
    }
  }
}
