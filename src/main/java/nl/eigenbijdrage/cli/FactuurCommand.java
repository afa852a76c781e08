package nl.eigenbijdrage.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.factuur.Controle;
import nl.eigenbijdrage.factuur.Factuur;
import nl.eigenbijdrage.factuur.Factuurcontrole;
import nl.eigenbijdrage.factuur.Factuurreden;
import nl.eigenbijdrage.factuur.Factuurverslag;
import nl.eigenbijdrage.factuur.Periodecontrole;
import nl.eigenbijdrage.outcome.Tijdlijn;
import nl.eigenbijdrage.question.Answers;
import nl.eigenbijdrage.question.FactuurLijst;
import nl.eigenbijdrage.question.Plain;
import nl.eigenbijdrage.question.Problem;
import nl.eigenbijdrage.question.Wijzigingen;
import nl.eigenbijdrage.render.FactuurBrief;
import nl.eigenbijdrage.render.FactuurRenderer;
import nl.eigenbijdrage.render.Layout;
import nl.eigenbijdrage.render.json.FactuurWriter;
import nl.eigenbijdrage.rules.Assessor;
import nl.eigenbijdrage.rules.Bijdrageperioden;
import nl.eigenbijdrage.rules.Doorloop;
import nl.eigenbijdrage.rules.Verloop;
import nl.eigenbijdrage.value.DateRange;
import nl.eigenbijdrage.value.Periode;

/** {@code factuur}: holds bills against what was due, period after period. */
final class FactuurCommand implements Command {

  private static final String BILLS = "facturen";
  private static final String LATER = "betaald-na";
  private static final int MOST_LATER = 12;

  @Override
  public void define(Options options) {
    options
        .section(BILLS)
        .value(BILLS, "BESTAND|-")
        .value(LATER, "MAANDEN")
        .value("brief", "BESTAND");
    DoorDeTijd.define(options);
  }

  @Override
  public int run(Session session) throws InputException, IOException {
    boolean json = session.json();
    String file = file(session);
    Optional<String> facts = session.value("invoer");
    BriefBestand letter =
        BriefBestand.of(session, facts.map(name -> List.of(file, name)).orElse(List.of(file)));
    Optional<DateRange> span =
        DoorDeTijd.hasSpan(session) ? DoorDeTijd.span(session) : Optional.empty();
    Controle.Vraag vraag = new Controle.Vraag(later(session), span, session.today());
    session.check();
    Answers answers = DoorDeTijd.answers(session);
    FactuurLijst lijst = new FacturenBestand(session).read(file);
    Factuurverslag verslag = compare(session, answers, lijst, vraag);
    if (letter.isWanted()) {
      verslag = verslag.metBrief(verslag.controle().heeftVragen());
      if (verslag.brief().orElseThrow()) {
        letter.write(FactuurBrief.van(verslag));
      }
    }
    print(session, verslag, json);
    return exitCode(verslag.controle(), session.has("strikt"));
  }

  private static String file(Session session) {
    Optional<String> file = session.value(BILLS);
    if (file.isEmpty() && !session.has(BILLS)) {
      session.problem(Problem.named(BILLS, "geen-facturenbestand"));
    }
    boolean both = file.equals(Optional.of("-")) && session.value("invoer").equals(file);
    if (both) {
      session.problem(Problem.named(BILLS, "twee-keer-standaardinvoer"));
    }
    return file.orElse("");
  }

  private static int later(Session session) {
    Optional<String> text = session.value(LATER);
    try {
      int months = text.isEmpty() ? 1 : Integer.parseInt(Plain.clean(text.get()));
      if (months >= 0 && months <= MOST_LATER) {
        return months;
      }
    } catch (NumberFormatException e) {
      // told below, together with numbers that are out of bounds
    }
    session.problem(
        Problem.named(LATER, "maanden-later", Plain.show(text.orElseThrow()), MOST_LATER));
    return 1;
  }

  private static Factuurverslag compare(
      Session session, Answers answers, FactuurLijst lijst, Controle.Vraag vraag)
      throws InputException {
    List<Factuur> bills = lijst.facturen();
    Optional<DateRange> days = days(bills, vraag);
    Optional<LocalDate> begin =
        days.map(range -> Wijzigingen.eerste(answers, Bijdrageperioden.on(range.van()).van()));
    Wijzigingen.Result facts =
        Wijzigingen.read(answers, session.terminal().today(), session.rates(), begin);
    facts.problems().forEach(session::problem);
    session.check();
    Verloop verloop = facts.verloop().orElseThrow();
    Assessor assessor = new Assessor(session.rates());
    Tijdlijn tijdlijn =
        Doorloop.van(assessor, verloop, days.orElseThrow().van(), days.orElseThrow().tot());
    Factuurcontrole controle = Controle.van(tijdlijn.perioden(), bills, vraag, session.rates());
    check(session, controle);
    Tijdlijn compared =
        Doorloop.van(assessor, verloop, eerste(controle).van(), laatste(controle).tot());
    return new Factuurverslag(
        controle,
        compared,
        facts.opmerkingen(),
        vraag,
        bills.stream().anyMatch(bill -> bill.periode().isEmpty()),
        lijst.anderen(),
        Optional.empty());
  }

  /** The days of all bills and of what is asked; empty when there is no bill. */
  private static Optional<DateRange> days(List<Factuur> bills, Controle.Vraag vraag) {
    Optional<DateRange> days = vraag.tijdvak();
    for (Factuur bill : bills) {
      Periode periode = bill.periode(vraag.later());
      LocalDate first = days.map(DateRange::van).orElse(periode.van());
      LocalDate last = days.map(DateRange::tot).orElse(periode.tot());
      days =
          Optional.of(
              new DateRange(
                  first.isBefore(periode.van()) ? first : periode.van(),
                  last.isAfter(periode.tot()) ? last : periode.tot()));
    }
    return days;
  }

  /** A period that is named must be one of this case, and there must be something to compare. */
  private static void check(Session session, Factuurcontrole controle) throws InputException {
    for (Factuur bill : controle.zonderPeriode()) {
      if (bill.periode().isPresent()) {
        session.problem(
            Problem.named(
                "regel " + bill.regel() + ": periode",
                "periode-bestaat-niet",
                bill.periode().get().code()));
      }
    }
    session.check();
    if (controle.perioden().isEmpty()) {
      throw new InputException(Problem.named(BILLS, "alleen-vier-weken"));
    }
  }

  private static Periode eerste(Factuurcontrole controle) {
    return controle.perioden().get(0).periode();
  }

  private static Periode laatste(Factuurcontrole controle) {
    return controle.perioden().get(controle.perioden().size() - 1).periode();
  }

  private static void print(Session session, Factuurverslag verslag, boolean json)
      throws IOException {
    boolean everything = session.has("uitleg");
    if (!json) {
      Layout layout = session.layout();
      new FactuurRenderer(session.texts(), everything).render(verslag, layout);
      session.print(layout.toString());
      return;
    }
    try (JsonGenerator generator = new JsonFactory().createGenerator(session.out())) {
      new FactuurWriter(generator, session.texts(), everything, session.herkomst()).write(verslag);
    }
    session.print("\n");
  }

  /** Undetermined when no period has an amount; with {@code --strikt} when one is open. */
  private static int exitCode(Factuurcontrole controle, boolean strict) {
    List<Factuurreden> reasons = new ArrayList<>();
    for (Periodecontrole periode : controle.perioden()) {
      reasons.add(periode.reden());
    }
    boolean open =
        reasons.contains(Factuurreden.HANGT_AF) || reasons.contains(Factuurreden.GEEN_BEDRAG);
    reasons.removeIf(reden -> reden == Factuurreden.GEEN_BEDRAG);
    return reasons.isEmpty() || strict && open ? Exit.UNDETERMINED : Exit.OK;
  }
}
