package nl.eigenbijdrage.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Huishouden;
import nl.eigenbijdrage.situation.PartnerZorg;
import nl.eigenbijdrage.situation.Wie;
import nl.eigenbijdrage.situation.WlzBijdrage;
import nl.eigenbijdrage.value.Message;

/**
 * A case with other facts in place of some of its own. What no longer fits is left out, and that is
 * told: a partner when somebody comes to live alone, a letter of the CAK in another gemeente.
 */
public final class WhatIf {

  private static final Feit[] ON_THE_LETTER = {Feit.INKOMENSGRENS, Feit.TARIEF_GEMEENTE};

  private static final Feit[] OF_THE_YEAR = {
    Feit.INKOMEN,
    Feit.PARTNER_INKOMEN,
    Feit.VERMOGEN,
    Feit.PARTNER_VERMOGEN,
    Feit.GRONDSLAG,
    Feit.PARTNER_GRONDSLAG,
  };

  private static final Feit[][] AGES = {
    {Feit.LEEFTIJD, Feit.GEBOORTEDATUM}, {Feit.PARTNER_LEEFTIJD, Feit.PARTNER_GEBOORTEDATUM}
  };

  private final Answers basis;
  private final Answers changes;
  private final Answers result = new Answers();
  private final Map<Feit, Message> remarks = new LinkedHashMap<>();

  /** The facts about which the same is to be told, so that it is told once. */
  private final Map<String, List<Feit>> together = new LinkedHashMap<>();

  private WhatIf(Answers basis, Answers changes) {
    this.basis = basis;
    this.changes = changes;
  }

  /**
   * The changed case.
   *
   * @param answers its facts
   * @param remarks per fact why it was left out, or understood in another way; the same sentence
   *     for facts with the same reason
   */
  public record Result(Answers answers, Map<Feit, Message> remarks) {}

  /**
   * The case {@code basis} with the facts in {@code changes}.
   *
   * @param day the day of the case as it is, on which its ages hold
   */
  public static Result of(Answers basis, Answers changes, LocalDate day) {
    return new WhatIf(basis, changes).combine(day);
  }

  private Result combine(LocalDate day) {
    basis.texts().forEach(result::change);
    basis.voorzieningen().forEach(result::addVoorziening);
    if (basis.areVoorzieningenUnknown()) {
      result.voorzieningenUnknown();
    }
    if (changes.text(Feit.DATUM) != null) {
      keepBirthdays(day);
      otherYear(day);
    }
    String gemeente = changes.text(Feit.GEMEENTE);
    if (gemeente != null && !isWord(result.text(Feit.GEMEENTE), Plain.clean(gemeente))) {
      for (Feit feit : ON_THE_LETTER) {
        drop(feit, "vergelijk.weg.gemeente");
      }
    }
    if (says(Feit.HUISHOUDEN, Huishouden.ALLEEN.code())) {
      withoutPartner();
    }
    result.override(changes);
    together.forEach(
        (key, facts) -> facts.forEach(fact -> remarks.put(fact, Message.of(key, facts))));
    return new Result(result, remarks);
  }

  /** An age holds on the day of the case as it is; on another day only the birthdays stay. */
  private void keepBirthdays(LocalDate day) {
    for (Feit[] pair : AGES) {
      String age = result.text(pair[0]);
      if (age == null || FactParser.isUnknown(age)) {
        continue;
      }
      try {
        int years = (Integer) FactParser.parse(pair[0], age);
        LocalDate first = day.minusYears(years + 1L).plusDays(1);
        LocalDate last = day.minusYears(years);
        result.change(pair[0], null);
        result.change(pair[1], first + "/" + last);
        remarks.put(pair[0], Message.of("vergelijk.leeftijd", name(pair[0]), years, day));
      } catch (ProblemException e) {
        return; // told with the case as it is
      }
    }
  }

  /** Income and possessions are those of the peiljaar, two years before the year of the case. */
  private void otherYear(LocalDate day) {
    for (Feit feit : OF_THE_YEAR) {
      boolean stays = result.text(feit) != null && changes.text(feit) == null;
      if (stays && day.getYear() != yearOf(changes.text(Feit.DATUM), day)) {
        together("vergelijk.peiljaar", feit);
      }
    }
  }

  private static int yearOf(String datum, LocalDate otherwise) {
    try {
      return FactParser.isUnknown(datum)
          ? otherwise.getYear()
          : ((LocalDate) FactParser.parse(Feit.DATUM, datum)).getYear();
    } catch (ProblemException e) {
      return otherwise.getYear(); // told with the variant
    }
  }

  private void withoutPartner() {
    for (Feit feit : Checks.OF_PARTNER) {
      drop(feit, "vergelijk.weg.partner");
    }
    String wlz = result.text(Feit.WLZ);
    if (isWord(wlz, WlzBijdrage.PARTNER.code())) {
      drop(Feit.WLZ, "vergelijk.weg.partner");
    } else if (isWord(wlz, WlzBijdrage.BEIDEN.code()) && changes.text(Feit.WLZ) == null) {
      result.change(Feit.WLZ, WlzBijdrage.CLIENT.code());
      remarks.put(Feit.WLZ, Message.of("vergelijk.weg.wlz"));
    }
    if (!isWord(result.text(Feit.PARTNER_ZORG), PartnerZorg.GEEN.code())) {
      drop(Feit.PARTNER_ZORG, "vergelijk.weg.partner");
    }
    if (changes.voorzieningen().isEmpty() && !changes.areVoorzieningenUnknown()) {
      withoutSupportForPartner();
    }
  }

  private void withoutSupportForPartner() {
    boolean removed = false;
    for (Iterator<Map<Feit, String>> i = result.voorzieningen().iterator(); i.hasNext(); ) {
      if (isWord(i.next().get(Feit.VOOR), Wie.PARTNER.code())) {
        i.remove();
        removed = true;
      }
    }
    if (removed) {
      boolean nothingLeft = result.voorzieningen().isEmpty();
      if (nothingLeft) {
        result.voorzieningenUnknown();
      }
      remarks.put(
          Feit.VOORZIENING,
          Message.of(nothingLeft ? "vergelijk.weg.alle-hulp" : "vergelijk.weg.hulp"));
    }
  }

  /** Leaves out a fact of the case as it is, unless it is one of the changes. */
  private void drop(Feit feit, String remark) {
    if (result.text(feit) != null && changes.text(feit) == null) {
      result.change(feit, null);
      together(remark, feit);
    }
  }

  private void together(String remark, Feit feit) {
    together.computeIfAbsent(remark, key -> new ArrayList<>()).add(feit);
  }

  private boolean says(Feit feit, String word) {
    return isWord(changes.text(feit), word);
  }

  private static boolean isWord(String text, String word) {
    return text != null && Plain.clean(text).equalsIgnoreCase(word);
  }

  private static Message name(Feit feit) {
    return Message.of("feit." + feit.code());
  }
}
