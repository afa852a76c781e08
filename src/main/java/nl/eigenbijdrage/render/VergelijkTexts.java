package nl.eigenbijdrage.render;

import java.util.Optional;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Vergelijking;
import nl.eigenbijdrage.outcome.Vergelijking.Variant;
import nl.eigenbijdrage.outcome.Verschil;
import nl.eigenbijdrage.situation.Huishouden;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Message;

/** Puts into words how much a variant of a case differs from the case as it is, and why. */
public final class VergelijkTexts {

  private final Texts texts;
  private final Vergelijking vergelijking;

  /** The words for one comparison. */
  public VergelijkTexts(Texts texts, Vergelijking vergelijking) {
    this.texts = texts;
    this.vergelijking = vergelijking;
  }

  /** The difference per period in one sentence, with its reason when that is certain. */
  public String difference(Variant variant) {
    Optional<Verschil> verschil = variant.verschil();
    if (verschil.isEmpty()) {
      boolean someDays =
          Verschil.isOfSomeDays(vergelijking.basis()) || Verschil.isOfSomeDays(variant.uitkomst());
      return texts.text(someDays ? "vergelijk.deel-van-maand" : "vergelijk.niet-te-zeggen");
    }
    EuroRange range = verschil.get().perPeriode();
    Message per = Message.of("per." + verschil.get().per().code());
    if (!range.isExact()) {
      return texts.text("vergelijk.hangt-af", amounts(range), per);
    }
    if (range.min().isZero()) {
      return same(variant);
    }
    return texts.text("vergelijk.verschil", amounts(range), per) + reason(variant) + ".";
  }

  /** The difference in a year in one sentence; empty when there is none, or it is not known. */
  public Optional<String> perYear(Variant variant) {
    Optional<EuroRange> range = variant.verschil().map(Verschil::perJaar);
    boolean worthTelling = range.isPresent() && !range.get().sameAs(EuroRange.ZERO);
    return worthTelling
        ? Optional.of(texts.text("vergelijk.jaar", amounts(range.get())))
        : Optional.empty();
  }

  private String same(Variant variant) {
    Optional<Grond> before = ground(vergelijking.basis());
    Optional<Grond> after = ground(variant.uitkomst());
    boolean sameReason = before.isEmpty() || after.isEmpty() || before.equals(after);
    return texts.text(sameReason ? "vergelijk.gelijk" : "vergelijk.gelijk.andere-reden");
  }

  /** The ground that decides; empty when that depends on what is unknown. */
  private static Optional<Grond> ground(Outcome outcome) {
    return outcome.details().beslissend().map(Finding::grond);
  }

  /** The words for how much more or less: {@code € 21,80 meer}. */
  private String amounts(EuroRange range) {
    Euro min = range.min();
    Euro max = range.max().orElseThrow();
    if (range.isExact()) {
      return texts.text(min.isNegative() ? "vergelijk.minder" : "vergelijk.meer", size(min));
    }
    if (min.isNegative() && !max.isNegative() && !max.isZero()) {
      return texts.text("vergelijk.minder-tot-meer", size(min), max);
    }
    boolean less = min.isNegative();
    Euro smallest = less ? size(max) : min;
    Euro largest = less ? size(min) : max;
    String key = less ? "vergelijk.minder" : "vergelijk.meer";
    return smallest.isZero()
        ? texts.text(key + ".hoogstens", largest)
        : texts.text(key + ".tussen", smallest, largest);
  }

  private static Euro size(Euro euro) {
    return euro.max(Euro.ZERO.minus(euro));
  }

  /** A clause that says why the amount differs; nothing when the two periods last differently. */
  private String reason(Variant variant) {
    Outcome before = vergelijking.basis();
    Outcome after = variant.uitkomst();
    boolean certain =
        before.details().beslissend().isPresent() && after.details().beslissend().isPresent();
    if (!certain) {
      return "";
    }
    boolean paidNothing = before.bedragen().orElseThrow().sameAs(EuroRange.ZERO);
    boolean paysNothing = after.bedragen().orElseThrow().sameAs(EuroRange.ZERO);
    Finding decides = (paidNothing ? before : after).details().beslissend().orElseThrow();
    String kind = paidNothing ? "betalen." : paysNothing ? "niets." : "bedrag.";
    String key = "omdat." + kind + decides.grond().code();
    String ofHousehold = key + "." + household(paidNothing ? after : before);
    String chosen = texts.has(ofHousehold) ? ofHousehold : key;
    return texts.has(chosen) ? ", " + texts.text(chosen) : "";
  }

  private static String household(Outcome outcome) {
    return outcome.details().situation().huishouden().map(Huishouden::code).orElse("");
  }

  /**
   * What a household pays per period, and in a year in which nothing changes, {@code € 0,00 tot €
   * 21,80 per maand, € 0,00 tot € 261,60 per jaar}; without the year where the amount is not known,
   * or is for some days only and tells nothing of other periods.
   */
  public String amount(Outcome outcome) {
    Optional<EuroRange> range = outcome.bedragen();
    if (range.isEmpty()) {
      return texts.text("vergelijk.bedrag.onbekend");
    }
    if (range.get().max().isEmpty() && range.get().min().isZero()) {
      // "At least nothing" would say nothing.
      return texts.text("vergelijk.bedrag.open");
    }
    String amount = amount(range.get(), 1, texts.text(outcome.details().per()));
    if (Verschil.isOfSomeDays(outcome)) {
      return amount;
    }
    int perYear = outcome.details().periode().soort().perJaar();
    return amount + ", " + amount(range.get(), perYear, texts.text("vergelijk.per-jaar"));
  }

  private String amount(EuroRange range, int factor, String per) {
    Euro min = range.min().times(factor);
    Optional<Euro> max = range.max().map(euro -> euro.times(factor));
    if (max.isEmpty()) {
      return texts.text("vergelijk.bedrag.minstens", min, per);
    }
    return range.isExact()
        ? texts.text("vergelijk.bedrag", min, per)
        : texts.text("vergelijk.bedrag.tussen", min, max.get(), per);
  }
}
