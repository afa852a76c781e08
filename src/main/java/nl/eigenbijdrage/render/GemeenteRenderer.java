package nl.eigenbijdrage.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.eigenbijdrage.rates.Categorie;
import nl.eigenbijdrage.rates.GemeenteBeleid;
import nl.eigenbijdrage.rates.LagerVoorSommigen;
import nl.eigenbijdrage.rates.RegisterGemeente;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.DateRange;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.Message;

/** Gemeenten as text: what they are called, and what is known of their policy per year. */
public final class GemeenteRenderer {

  private static final int FIRST_YEAR_OF_MONTHS = 2020;

  private final Texts texts;
  private final Layout layout;

  /** A renderer that adds lines to the layout. */
  public GemeenteRenderer(Texts texts, Layout layout) {
    this.texts = texts;
    this.layout = layout;
  }

  /**
   * Adds a gemeente with its names, and what became of it.
   *
   * @param opvolgers the names of those that took over
   */
  public void gemeente(RegisterGemeente gemeente, List<String> opvolgers) {
    layout.answer(texts.text("gemeenten.naam", gemeente.dagelijkseNaam(), gemeente.code()));
    List<String> names = new ArrayList<>(gemeente.ookBekendAls());
    names.add(0, gemeente.naam());
    names.remove(gemeente.dagelijkseNaam());
    if (!names.isEmpty()) {
      layout.line(texts.text("gemeenten.ook", String.join("; ", names)));
    }
    if (gemeente.vanaf().isPresent() && gemeente.vanaf().get().getYear() >= 2015) {
      layout.line(texts.text("gemeenten.vanaf", gemeente.vanaf().get()));
    }
    if (gemeente.totEnMet().isPresent()) {
      layout.line(texts.text("gemeenten.tot", gemeente.totEnMet().get(), opvolgers));
    }
  }

  /** Adds that nothing is known of the gemeente, or not for the years that were asked. */
  public void notCovered(RegisterGemeente gemeente, String years) {
    String key = years.isEmpty() ? "gemeenten.niet-bekend" : "gemeenten.niet-bekend.jaar";
    layout.line(texts.text(key, gemeente.dagelijkseNaam(), years));
  }

  /**
   * Adds what is known of the policy in one year, or in a part of it: each deviation, how certain,
   * and the source.
   */
  public void policy(GemeenteBeleid beleid) {
    DateRange days = beleid.dagen();
    layout.heading(
        beleid.heelJaar()
            ? String.valueOf(beleid.jaar())
            : texts.text("gemeenten.deel", days.van(), days.tot()));
    String status = texts.text("gemeenten.status." + beleid.status().code());
    layout.line(texts.text("gemeenten.gecontroleerd", beleid.gecontroleerdOp(), status));
    for (Message afwijking : deviations(beleid)) {
      layout.item(texts.text(afwijking));
    }
    if (!beleid.deviates() && !beleid.onvolledig()) {
      layout.item(texts.text("gemeenten.geen-afwijking"));
    }
    if (beleid.onvolledig()) {
      layout.item(texts.text("gemeenten.onvolledig"));
    }
    if (beleid.opmerking().isPresent()) {
      layout.item(texts.text("gemeenten.opmerking", beleid.opmerking().get()));
    }
    for (Bron bron : beleid.bronnen()) {
      layout.indented(texts.text("bron", texts.source(bron)));
      layout.indented(bron.url());
    }
  }

  private static List<Message> deviations(GemeenteBeleid beleid) {
    Message per = Message.of(beleid.jaar() < FIRST_YEAR_OF_MONTHS ? "per.vier-weken" : "per.maand");
    List<Message> list = new ArrayList<>();
    if (beleid.geenBijdrage()) {
      list.add(Message.of("gemeenten.geen-bijdrage"));
    }
    beleid.lagerBedrag().ifPresent(euro -> list.add(Message.of("gemeenten.bedrag", euro, per)));
    for (LagerVoorSommigen lower : beleid.voorSommigen()) {
      list.add(forSome(lower, per));
    }
    minimabeleid(beleid, list);
    lagereBasis(beleid.lagereBasis(), per, list);
    beleid
        .misschienLagereBasis()
        .ifPresent(
            one ->
                list.add(
                    Message.of("gemeenten.basis.sommigen", one.basis(), per, one.inkomenTot())));
    beleid.lagerPercentage().ifPresent(one -> list.add(Message.of("gemeenten.percentage", one)));
    limits("gemeenten.drempel", beleid.hogereDrempels(), list);
    beleid.vrijgesteld().forEach((soort, text) -> list.add(support("gemeenten.vrij", soort, text)));
    beleid
        .eigenVervoerstarief()
        .forEach((soort, text) -> list.add(support("gemeenten.vervoer", soort, text)));
    beleid
        .oudersBetalen()
        .ifPresent(pay -> list.add(Message.of("gemeenten.ouders." + (pay ? "ja" : "nee"))));
    return list;
  }

  private static Message forSome(LagerVoorSommigen lower, Message per) {
    List<Object> names = new ArrayList<>();
    for (String soort : lower.voorzieningen()) {
      names.add(Message.of("soort." + soort));
    }
    Message support =
        names.isEmpty() ? Message.of("gemeenten.alle-hulp") : Message.of("gemeenten.hulp", names);
    String key = "gemeenten.sommigen" + (lower.euro().isEmpty() ? ".onbekend" : "");
    Message asked = Message.of(key, support, lower.minstens(), per);
    return lower.voorWie().isEmpty()
        ? asked
        : Message.of("gemeenten.sommigen.wie", asked, lower.voorWie().get());
  }

  private static void lagereBasis(Map<Categorie, Euro> basis, Message per, List<Message> list) {
    if (basis.size() == Categorie.values().length) {
      list.add(Message.of("gemeenten.basis", basis.values().iterator().next(), per));
      return;
    }
    for (Map.Entry<Categorie, Euro> one : basis.entrySet()) {
      Message household = Message.of("categorie." + one.getKey().code());
      list.add(Message.of("gemeenten.basis.huishouden", household, one.getValue(), per));
    }
  }

  private static void minimabeleid(GemeenteBeleid beleid, List<Message> list) {
    if (beleid.minimabeleid() && beleid.inkomensgrenzen().isEmpty()) {
      list.add(Message.of("gemeenten.grens.onbekend"));
    }
    limits("gemeenten.grens", beleid.inkomensgrenzen(), list);
  }

  private static void limits(String key, Map<Categorie, Euro> amounts, List<Message> list) {
    for (Map.Entry<Categorie, Euro> entry : amounts.entrySet()) {
      Message household = Message.of("categorie." + entry.getKey().code());
      list.add(Message.of(key, household, entry.getValue()));
    }
  }

  private static Message support(String key, String soort, String text) {
    Message name = Message.of("soort." + soort);
    return text.isEmpty() ? Message.of(key, name) : Message.of(key + ".tekst", name, text);
  }

  /** Adds the gemeenten of which something is known, with the years; one line each. */
  public void covered(Map<RegisterGemeente, List<Integer>> years) {
    layout.answer(texts.text("gemeenten.bekend", years.size()));
    layout.line(texts.text("gemeenten.andere")).blank();
    list(years);
  }

  /** Adds gemeenten with the years of which something is known; one line each. */
  public void list(Map<RegisterGemeente, List<Integer>> years) {
    int column = 0;
    for (RegisterGemeente gemeente : years.keySet()) {
      column = Math.max(column, gemeente.dagelijkseNaam().length() + 2);
    }
    for (Map.Entry<RegisterGemeente, List<Integer>> entry : years.entrySet()) {
      List<Integer> known = entry.getValue();
      String text = known.isEmpty() ? texts.text("gemeenten.geen-jaren") : years(known);
      layout.columns(entry.getKey().dagelijkseNaam(), column, text);
    }
  }

  /** Years with commas between. */
  public static String years(List<Integer> years) {
    StringBuilder text = new StringBuilder();
    for (int year : years) {
      text.append(text.length() == 0 ? "" : ", ").append(year);
    }
    return text.toString();
  }
}
