package nl.eigenbijdrage.render;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Totaal;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Periode;

/** The parts of a timeline in words, the same in every form in which it is shown. */
public final class TijdlijnTexts {

  private final Texts texts;

  /** The words in the language of these texts. */
  public TijdlijnTexts(Texts texts) {
    this.texts = texts;
  }

  /** The name of a period, without its days. */
  public String shortName(Periode periode) {
    return hasNumber(periode)
        ? texts.text("rapport.periode.kort", periode.nummer(), Integer.toString(periode.jaar()))
        : texts.show(periode);
  }

  private static boolean hasNumber(Periode periode) {
    return periode.soort() == Periode.Soort.VIER_WEKEN && !periode.isBetweenPeriods();
  }

  /** The name of a period; one of four weeks with its first day. */
  public String name(Periode periode) {
    return hasNumber(periode)
        ? texts.text(
            "tijdlijn.vier-weken",
            periode.nummer(),
            Integer.toString(periode.jaar()),
            periode.van())
        : texts.show(periode);
  }

  /** What is due in a period: an amount, two, the lowest one, or that it is not known. */
  public String amount(Outcome outcome) {
    Optional<EuroRange> range = outcome.bedragen();
    return range.isEmpty() ? texts.text("tijdlijn.onbekend") : amount(range.get());
  }

  private String amount(EuroRange range) {
    if (range.isExact()) {
      return texts.show(range.min());
    }
    Optional<Euro> most = range.max();
    if (most.isPresent()) {
      return texts.text("tijdlijn.tussen", range.min(), most.get());
    }
    // "At least nothing" would say nothing.
    return range.min().isZero()
        ? texts.text("tijdlijn.onbekend")
        : texts.text("tijdlijn.minstens", range.min());
  }

  /** What several periods add up to. */
  public String total(Totaal totaal) {
    if (totaal.nietVast() > 0 && totaal.nietVast() == totaal.perioden()) {
      return texts.text("tijdlijn.onbekend");
    }
    return totaal.bedrag().isPresent()
        ? texts.show(totaal.bedrag().get())
        : amount(totaal.mogelijk());
  }

  /** The facts that are different after a change, as they were given. */
  public String facts(Situation before, Situation after) {
    StringBuilder facts = new StringBuilder();
    for (Map.Entry<Feit, Object> fact : after.facts().entrySet()) {
      Feit feit = fact.getKey();
      boolean same = fact.getValue().equals(before.facts().get(feit));
      if (!same && !after.aangenomen().contains(feit)) {
        facts.append(facts.length() == 0 ? "" : "; ").append(texts.show(feit));
        facts.append(": ").append(show(fact.getValue()));
      }
    }
    return facts.length() == 0 ? texts.text("tijdlijn.wijziging.niets") : facts.toString();
  }

  private String show(Object value) {
    return value instanceof Euro || value instanceof LocalDate
        ? texts.show(value)
        : Canonical.word(value).replace("|", ", ");
  }
}
