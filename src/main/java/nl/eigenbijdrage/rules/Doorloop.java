package nl.eigenbijdrage.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.outcome.Moment;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.outcome.Tijdlijn;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Message;
import nl.eigenbijdrage.value.Periode;

/** Assesses a case period after period, with the same engine as for one period. */
public final class Doorloop {

  /** Notices that are good to know whenever they hold. */
  private static final Set<String> ALWAYS =
      Set.of("afronding", "samenwonen-melden", "thuis-opnamemaand");

  private final Assessor assessor;
  private final Zaak zaak;
  private final List<Outcome> outcomes = new ArrayList<>();

  private Doorloop(Assessor assessor, Verloop verloop) {
    this.assessor = assessor;
    this.zaak = assessor.zaak(verloop);
  }

  /** The outcomes of every period from the one of {@code van} up to the one of {@code tot}. */
  public static Tijdlijn van(Assessor assessor, Verloop verloop, LocalDate van, LocalDate tot) {
    Doorloop doorloop = new Doorloop(assessor, verloop);
    doorloop.assess(van, tot);
    return doorloop.tijdlijn();
  }

  private void assess(LocalDate van, LocalDate tot) {
    Periode periode = zaak.periode(van);
    while (!periode.van().isAfter(tot)) {
      outcomes.add(assessor.assess(zaak, periode));
      Optional<Periode> month = monthWithin(periode);
      if (month.isPresent() && !month.get().van().isAfter(tot)) {
        outcomes.add(assessor.assess(zaak, month.get()));
      }
      periode = zaak.periode(periode.tot().plusDays(1));
    }
  }

  /**
   * The month of care that a period of support at home holds from its first day to its last: only
   * the five weeks that end 2015 are that long. The day after them lies in a later month.
   */
  private Optional<Periode> monthWithin(Periode periode) {
    if (periode.soort() == Periode.Soort.MAAND) {
      return Optional.empty();
    }
    Periode month = Bijdrageperioden.month(periode.van().plusMonths(1));
    boolean within = !month.van().isBefore(periode.van()) && !month.tot().isAfter(periode.tot());
    return within && Kalender.on(zaak.on(month), month.van()).equals(month)
        ? Optional.of(month)
        : Optional.empty();
  }

  private Tijdlijn tijdlijn() {
    Verloop verloop = zaak.verloop();
    return new Tijdlijn(
        verloop.eerst(),
        verloop.wijzigingen(),
        List.copyOf(outcomes),
        changes(),
        assumptions(),
        notices());
  }

  /** The moments at which the amount, or what is known of it, is other than before. */
  private List<Moment> changes() {
    List<Moment> changes = new ArrayList<>();
    Outcome before = null;
    for (Outcome outcome : outcomes) {
      boolean between = outcome.details().periode().isBetweenPeriods();
      if (between && outcomes.size() > 1) {
        continue; // two days without a period are no change
      }
      if (before != null && differs(before, outcome)) {
        Message tekst = Veranderingen.text(before, outcome);
        changes.add(new Moment(outcome.details().periode().van(), tekst, outcome));
      }
      before = outcome;
    }
    return changes;
  }

  private static boolean differs(Outcome before, Outcome after) {
    Optional<EuroRange> then = before.bedragen();
    Optional<EuroRange> now = after.bedragen();
    if (then.isEmpty() || now.isEmpty()) {
      return then.isPresent() != now.isPresent();
    }
    boolean otherLength = before.details().periode().soort() != after.details().periode().soort();
    boolean nothing = now.get().isExact() && now.get().min().isZero();
    return !then.get().sameAs(now.get()) || otherLength && !nothing;
  }

  /** The assumptions; those that matter in some periods only name them. */
  private List<Message> assumptions() {
    InPerioden found = new InPerioden(outcomes);
    for (int i = 0; i < found.outcomes().size(); i++) {
      for (Message message : found.outcomes().get(i).details().aannames()) {
        if (!message.key().equals("aanname.datum")) {
          found.add(message, i);
        }
      }
    }
    List<Message> assumptions = new ArrayList<>();
    for (Message message : found.messages()) {
      assumptions.add(found.named(message));
    }
    sameFacts(assumptions);
    return assumptions;
  }

  /** What was taken to be the same in every period, although it need not be. */
  private void sameFacts(List<Message> assumptions) {
    Situation first = zaak.verloop().eerst();
    int firstYear = outcomes.get(0).details().periode().jaar();
    int lastYear = outcomes.get(outcomes.size() - 1).details().periode().jaar();
    if (ZelfdeInkomen.isGenoemd(first) && firstYear != lastYear) {
      assumptions.add(Message.of("tijdlijn.zelfde-inkomen"));
    }
    boolean letter = first.knows(Feit.INKOMENSGRENS) || first.knows(Feit.TARIEF_GEMEENTE);
    if (letter && firstYear != lastYear) {
      assumptions.add(Message.of("tijdlijn.zelfde-brief"));
    }
    if (outcomes.size() > 1 && first.yesNo(Feit.OPVANGNACHTEN).orElse(false)) {
      assumptions.add(Message.of("tijdlijn.elke-periode-opvang"));
    }
    if (first.knows(Feit.LEEFTIJD) || first.knows(Feit.PARTNER_LEEFTIJD)) {
      assumptions.add(Message.of("tijdlijn.leeftijd", first.datum()));
    }
  }

  /** The notices; where care has a part in it, those that hold in some periods only name them. */
  private List<Melding> notices() {
    InPerioden found = new InPerioden(outcomes);
    Map<Message, Melding> notices = new LinkedHashMap<>();
    boolean care = false;
    for (int i = 0; i < found.outcomes().size(); i++) {
      Outcome outcome = found.outcomes().get(i);
      care |= outcome.details().regeling().isIntramuraal();
      for (Melding melding : outcome.details().meldingen()) {
        found.add(melding.tekst(), i);
        notices.putIfAbsent(melding.tekst(), melding);
      }
    }
    List<Melding> named = new ArrayList<>();
    for (Melding melding : notices.values()) {
      boolean always = !care || ALWAYS.contains(melding.code());
      Message tekst = always ? melding.tekst() : found.named(melding.tekst());
      named.add(new Melding(melding.code(), tekst));
    }
    return named;
  }
}
