package nl.eigenbijdrage.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.question.DateParser;
import nl.eigenbijdrage.question.GemeenteParser;
import nl.eigenbijdrage.question.Problem;
import nl.eigenbijdrage.question.ProblemException;
import nl.eigenbijdrage.rates.Gemeenteregister;
import nl.eigenbijdrage.rates.Jaartarieven;
import nl.eigenbijdrage.rates.RegisterGemeente;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.rates.Waarde;
import nl.eigenbijdrage.render.Layout;
import nl.eigenbijdrage.render.TarievenRenderer;
import nl.eigenbijdrage.render.json.TarievenWriter;
import nl.eigenbijdrage.rules.Bijdrageperioden;
import nl.eigenbijdrage.situation.Feit;

/** {@code tarieven toon}: every rate of a year, or those in force on a day, with its sources. */
final class TarievenToonCommand implements Command {

  private static final String YEAR = "jaar";
  private static final String DAY = "datum";
  private static final String GEMEENTE = "gemeente";

  @Override
  public void define(Options options) {
    options.section("opties").value(YEAR, "JJJJ").value(DAY, "DATUM").value(GEMEENTE, "NAAM");
    options.result().value("tarieven", "MAP");
  }

  @Override
  public int run(Session session) throws InputException, IOException {
    boolean json = session.json();
    Optional<LocalDate> day = day(session);
    Optional<RegisterGemeente> gemeente = gemeente(session, day);
    List<Jaartarieven> years = years(session, day);
    session.check();
    if (gemeente.isPresent()) {
      return gemeente(session, gemeente.get(), wanted(session, years, day), json);
    }
    if (json) {
      print(session, years, day);
    } else {
      Layout layout = session.layout();
      TarievenRenderer renderer = new TarievenRenderer(session.texts(), layout);
      for (Jaartarieven year : years) {
        renderer.year(title(session, year, day), notice(session, day), year, values(year, day));
      }
      session.print(layout.toString());
    }
    return Exit.OK;
  }

  private static Optional<LocalDate> day(Session session) {
    Optional<String> text = session.value(DAY);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!session.values(YEAR).isEmpty()) {
      session.problem(Problem.named(YEAR, "niet-samen-met", DAY));
    }
    try {
      LocalDate day = DateParser.day(Feit.DATUM, text.get());
      if (day.isBefore(Bijdrageperioden.FIRST_DAY)) {
        session.problem(Problem.of(Feit.DATUM, "datum-voor-2015", day));
      }
      return Optional.of(day);
    } catch (ProblemException e) {
      session.problem(e.problem());
      return Optional.empty();
    }
  }

  private static Optional<RegisterGemeente> gemeente(Session session, Optional<LocalDate> day) {
    Optional<String> text = session.value(GEMEENTE);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      Gemeenteregister register = session.rates().register();
      RegisterGemeente named = GemeenteParser.parse(text.get(), day, register);
      return day.isEmpty()
          ? Optional.of(named)
          : register.onDay(named, day.get()).stream().findAny();
    } catch (ProblemException e) {
      session.problem(e.problem());
      return Optional.empty();
    }
  }

  /** The years of a gemeente that were asked for; none when all are wanted. */
  private static List<Integer> wanted(
      Session session, List<Jaartarieven> years, Optional<LocalDate> day) {
    if (day.isPresent()) {
      return List.of(Bijdrageperioden.on(day.get()).jaar());
    }
    List<Integer> wanted = new ArrayList<>();
    for (Jaartarieven year : session.values(YEAR).isEmpty() ? List.<Jaartarieven>of() : years) {
      wanted.add(year.jaar());
    }
    return wanted;
  }

  private static int gemeente(
      Session session, RegisterGemeente gemeente, List<Integer> years, boolean json)
      throws IOException {
    GemeentePages pages = new GemeentePages(session, session.rates());
    if (json) {
      pages.printJson(List.of(gemeente), years);
    } else {
      pages.print(List.of(gemeente), years);
    }
    return Exit.OK;
  }

  private static List<Jaartarieven> years(Session session, Optional<LocalDate> day)
      throws InputException {
    Years years = new Years(session);
    session.check();
    List<Jaartarieven> found = new ArrayList<>();
    if (day.isPresent()) {
      years.read(day.get().getYear()).ifPresent(found::add);
      return found;
    }
    for (String text : session.values(YEAR)) {
      years.read(text).ifPresent(found::add);
    }
    if (session.values(YEAR).isEmpty()) {
      years.newest().ifPresent(found::add);
    }
    return found;
  }

  /** All values of a year, or those in force on the day. */
  private static List<Waarde> values(Jaartarieven year, Optional<LocalDate> day) {
    List<Waarde> values = new ArrayList<>();
    for (Tarief tarief : Tarief.values()) {
      if (day.isPresent()) {
        year.on(tarief, day.get()).ifPresent(values::add);
      } else {
        values.addAll(year.waarden().getOrDefault(tarief, List.of()));
      }
    }
    return values;
  }

  private static String title(Session session, Jaartarieven year, Optional<LocalDate> day) {
    return day.isPresent()
        ? session.texts().text("tarieven.titel.datum", day.get())
        : session.texts().text("tarieven.titel", year.jaar());
  }

  /** A period of four weeks can lie in another year than the day. */
  private static String notice(Session session, Optional<LocalDate> day) {
    int year = day.isPresent() ? Bijdrageperioden.on(day.get()).jaar() : 0;
    return day.isEmpty() || year == day.get().getYear()
        ? ""
        : session.texts().text("tarieven.ander-jaar", year);
  }

  private static void print(Session session, List<Jaartarieven> years, Optional<LocalDate> day)
      throws IOException {
    JsonLine.print(
        session,
        json -> {
          TarievenWriter writer = new TarievenWriter(json, session.texts());
          json.writeArrayFieldStart("jaren");
          for (Jaartarieven year : years) {
            writer.year(year, values(year, day));
          }
          json.writeEndArray();
        });
  }
}
