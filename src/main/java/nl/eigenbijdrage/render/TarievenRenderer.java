package nl.eigenbijdrage.render;

import java.util.List;
import java.util.Locale;
import nl.eigenbijdrage.rates.Jaartarieven;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.rates.Tariefwijziging;
import nl.eigenbijdrage.rates.Waarde;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.Percentage;

/** Rates as text: each figure with its first day, how certain it is, and where it stands. */
public final class TarievenRenderer {

  private final Texts texts;
  private final Layout layout;

  /** A renderer that adds lines to the layout. */
  public TarievenRenderer(Texts texts, Layout layout) {
    this.texts = texts;
    this.layout = layout;
  }

  /** Adds the rates of one year, under a title and what the reader must know first. */
  public void year(String title, String notice, Jaartarieven tarieven, List<Waarde> waarden) {
    layout.answer(title);
    if (!notice.isEmpty()) {
      layout.line(notice);
    }
    layout.line(
        texts.text("tarieven.gecontroleerd", tarieven.bestand(), tarieven.gecontroleerdOp()));
    String group = "";
    for (Groep groep : Groep.values()) {
      for (Waarde waarde : waarden) {
        if (Groep.of(waarde.tarief()) == groep) {
          if (!group.equals(groep.key())) {
            group = groep.key();
            layout.heading(texts.text(group));
          }
          value(waarde);
        }
      }
    }
    layout.blank();
  }

  private void value(Waarde waarde) {
    layout.blank().line(texts.text("tarieven.naam", name(waarde.tarief()), waarde.tarief().code()));
    layout.indented(
        texts.text(
            "tarieven.waarde",
            amount(waarde),
            waarde.vanaf(),
            texts.text("status." + waarde.status().code())));
    Bronregels.add(waarde.bronnen(), texts, layout);
  }

  /** Adds what changed: first what is different, then what appeared, then what disappeared. */
  public void changes(List<Tariefwijziging> changes) {
    section("tarieven.gewijzigd", changes, true, true);
    section("tarieven.verschenen", changes, false, true);
    section("tarieven.verdwenen", changes, true, false);
  }

  private void section(
      String title, List<Tariefwijziging> changes, boolean hadOld, boolean hasNew) {
    boolean first = true;
    for (Tariefwijziging change : changes) {
      if (change.oud().isPresent() == hadOld && change.nieuw().isPresent() == hasNew) {
        if (first) {
          layout.heading(texts.text(title));
        }
        first = false;
        layout.item(name(change.tarief()));
        layout.indented(change(change));
      }
    }
  }

  private String change(Tariefwijziging change) {
    if (change.oud().isEmpty()) {
      Waarde nieuw = change.nieuw().orElseThrow();
      return texts.text("tarieven.nieuw", amount(nieuw), nieuw.vanaf());
    }
    String oud = amount(change.oud().get());
    if (change.nieuw().isEmpty()) {
      return texts.text("tarieven.was", oud);
    }
    Waarde nieuw = change.nieuw().get();
    String line = texts.text("tarieven.van-naar", oud, amount(nieuw), nieuw.vanaf());
    if (change.verschil().isEmpty()) {
      return line;
    }
    long difference = change.verschil().get();
    String more = difference > 0 ? "tarieven.meer" : "tarieven.minder";
    String key = change.tarief().isPercentage() ? more + ".procent" : more;
    return line + " " + texts.text(key, number(change.tarief(), Math.abs(difference)));
  }

  private Object number(Tarief tarief, long number) {
    return tarief.isPercentage() ? new Percentage(number) : Euro.ofCents(number);
  }

  /** What a figure is, in plain words, with a capital. */
  private String name(Tarief tarief) {
    String name = texts.text("tarief." + tarief.code());
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private String amount(Waarde waarde) {
    Object number = number(waarde.tarief(), waarde.getal());
    if (waarde.tarief().isPercentage()) {
      return texts.show(number);
    }
    String own = "tarief." + waarde.tarief().code() + ".per";
    return texts.show(number) + " " + texts.text(texts.has(own) ? own : "per." + waarde.per());
  }

  /** What the figures are for, in the order of the list. */
  private enum Groep {
    THUIS,
    INKOMEN,
    LAAG,
    HOOG;

    String key() {
      return "tarieven.groep." + name().toLowerCase(Locale.ROOT);
    }

    static Groep of(Tarief tarief) {
      String code = tarief.code();
      if (code.startsWith("laag.")) {
        return LAAG;
      }
      if (code.startsWith("hoog.")) {
        return HOOG;
      }
      boolean home =
          tarief == Tarief.ABONNEMENTSTARIEF
              || tarief == Tarief.BIJDRAGEPERCENTAGE
              || code.startsWith("basisbijdrage.")
              || code.startsWith("drempelinkomen.");
      return home ? THUIS : INKOMEN;
    }
  }
}
