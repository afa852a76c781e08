package nl.eigenbijdrage.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.question.DateParser;
import nl.eigenbijdrage.question.Problem;
import nl.eigenbijdrage.question.ProblemException;
import nl.eigenbijdrage.render.Bronregels;
import nl.eigenbijdrage.render.Layout;
import nl.eigenbijdrage.render.Texts;
import nl.eigenbijdrage.render.json.BronWriter;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.value.DateRange;
import nl.eigenbijdrage.value.Periode;

/** {@code aow}: the pension age and date for a date of birth, or for a part of one. */
final class AowCommand implements Command {

  private static final int MONTHS_PER_YEAR = 12;

  @Override
  public void define(Options options) {
    options.arguments("geboortedag", "DATUM").result().value("tarieven", "MAP");
  }

  @Override
  public int run(Session session) throws InputException, IOException {
    boolean json = session.json();
    Optional<DateRange> births = births(session);
    session.check();
    List<AowGroep> groups = AowGroep.of(session.rates().aow(), births.orElseThrow());
    if (json) {
      JsonLine.print(session, out -> write(out, births.orElseThrow(), groups));
    } else {
      Layout layout = session.layout();
      groups.forEach(group -> show(group, session.texts(), layout));
      session.print(layout.toString());
    }
    boolean known = groups.stream().anyMatch(AowGroep::isKnown);
    return known ? Exit.OK : Exit.UNDETERMINED;
  }

  /** The days that the argument leaves possible; {@code 15 juni 1959} may be three arguments. */
  private static Optional<DateRange> births(Session session) {
    String text = String.join(" ", session.arguments());
    if (text.isBlank()) {
      session.problem(Problem.of(Feit.GEBOORTEDATUM, "geboortedatum-nodig"));
      return Optional.empty();
    }
    try {
      DateRange births = DateParser.partial(Feit.GEBOORTEDATUM, text);
      LocalDate today = session.today();
      if (births.van().isAfter(today)) {
        session.problem(Problem.of(Feit.GEBOORTEDATUM, "geboren-na-vandaag"));
      } else if (births.tot().isBefore(today.minusYears(Situation.MAX_AGE + 1L).plusDays(1))) {
        session.problem(Problem.of(Feit.GEBOORTEDATUM, "te-oud", Situation.MAX_AGE));
      }
      return Optional.of(births);
    } catch (ProblemException e) {
      session.problem(e.problem());
      return Optional.empty();
    }
  }

  // ---- As text ----

  private static void show(AowGroep group, Texts texts, Layout layout) {
    if (!layout.toString().isEmpty()) {
      layout.blank();
    }
    String born = born(group.geboren(), texts);
    if (!group.isKnown()) {
      layout.answer(texts.text("aow.onbekend", born, group.aowDatum().van()));
    } else {
      String date = texts.text(key("aow.datum", group.aowDatum()), ends(group.aowDatum()));
      layout.answer(texts.text("aow.antwoord", born, date, age(group, texts)));
      layout.line(counts(group.aowDatum(), texts));
    }
    Bronregels.add(group.bronnen(), texts, layout);
    if (group.isKnown()) {
      layout.indented(texts.text("aow.status", texts.text("status." + group.status().code())));
    }
  }

  private static String born(DateRange births, Texts texts) {
    LocalDate first = births.van();
    LocalDate nextMonth = first.plusMonths(1);
    boolean wholeMonth = first.getDayOfMonth() == 1 && births.tot().plusDays(1).equals(nextMonth);
    if (wholeMonth) {
      int month = first.getMonthValue();
      Periode name = new Periode(Periode.Soort.MAAND, first, births.tot(), first.getYear(), month);
      return texts.text("aow.geboren.in", name);
    }
    boolean wholeYear =
        first.getDayOfYear() == 1 && births.tot().plusDays(1).equals(first.plusYears(1));
    return wholeYear
        ? texts.text("aow.geboren.in", first.getYear())
        : texts.text(key("aow.geboren", births), ends(births));
  }

  private static String key(String key, DateRange range) {
    return range.isOneDay() ? key + ".dag" : key + ".reeks";
  }

  private static Object[] ends(DateRange range) {
    return new Object[] {range.van(), range.tot()};
  }

  private static String age(AowGroep group, Texts texts) {
    int months = group.maanden() % MONTHS_PER_YEAR;
    int years = group.maanden() / MONTHS_PER_YEAR;
    String key = months == 0 ? "aow.leeftijd" : "aow.leeftijd.maanden";
    return texts.text(months == 1 ? "aow.leeftijd.maand" : key, years, months);
  }

  private static String counts(DateRange aowDatum, Texts texts) {
    Optional<Periode> first = AowGroep.telt(aowDatum.van());
    Optional<Periode> last = AowGroep.telt(aowDatum.tot());
    if (last.isEmpty()) {
      return texts.text("aow.telt.altijd");
    }
    boolean same = first.isPresent() && first.get().van().equals(last.get().van());
    String when =
        same || first.isEmpty()
            ? texts.text(first.isEmpty() ? "aow.telt.uiterlijk" : "aow.telt", last.get())
            : texts.text("aow.telt.reeks", first.get(), last.get());
    return when + " " + texts.text("aow.ruling." + last.get().soort().code());
  }

  // ---- As JSON ----

  private static void write(JsonGenerator json, DateRange births, List<AowGroep> groups)
      throws IOException {
    range(json, "geboren", births);
    json.writeArrayFieldStart("aow");
    for (AowGroep group : groups) {
      json.writeStartObject();
      range(json, "geboren", group.geboren());
      if (group.isKnown()) {
        known(json, group);
      } else {
        json.writeNullField("leeftijd");
        json.writeNullField("aowDatum");
        json.writeStringField("nietVoor", group.aowDatum().van().toString());
      }
      json.writeStringField("status", group.status().code());
      BronWriter.field(json, group.bronnen());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void known(JsonGenerator json, AowGroep group) throws IOException {
    json.writeObjectFieldStart("leeftijd");
    json.writeNumberField("jaren", group.maanden() / MONTHS_PER_YEAR);
    json.writeNumberField("maanden", group.maanden() % MONTHS_PER_YEAR);
    json.writeEndObject();
    range(json, "aowDatum", group.aowDatum());
    Optional<Periode> first = AowGroep.telt(group.aowDatum().van());
    Optional<Periode> last = AowGroep.telt(group.aowDatum().tot());
    if (first.isPresent()) {
      range(json, "teltVanaf", new DateRange(first.get().van(), last.orElseThrow().van()));
    } else {
      json.writeNullField("teltVanaf");
    }
  }

  private static void range(JsonGenerator json, String name, DateRange range) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("van", range.van().toString());
    json.writeStringField("tot", range.tot().toString());
    json.writeEndObject();
  }
}
