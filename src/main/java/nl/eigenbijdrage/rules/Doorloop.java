package nl.eigenbijdrage.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private static final Feit[] OF_THE_PEILJAAR = {
    Feit.INKOMEN,
    Feit.PARTNER_INKOMEN,
    Feit.VERMOGEN,
    Feit.PARTNER_VERMOGEN,
    Feit.GRONDSLAG,
    Feit.PARTNER_GRONDSLAG,
  };

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
      periode = zaak.periode(periode.tot().plusDays(1));
    }
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

  /** The assumptions; those that matter in one period only name it. */
  private List<Message> assumptions() {
    Map<Message, List<Periode>> found = new LinkedHashMap<>();
    for (Outcome outcome : outcomes) {
      for (Message message : outcome.details().aannames()) {
        found.computeIfAbsent(message, m -> new ArrayList<>()).add(outcome.details().periode());
      }
    }
    List<Message> assumptions = new ArrayList<>();
    for (Map.Entry<Message, List<Periode>> entry : found.entrySet()) {
      Message message = entry.getKey();
      boolean ofDate = message.key().equals("aanname.datum");
      Periode first = entry.getValue().get(0);
      boolean once =
          entry.getValue().size() == 1 && outcomes.size() > 1 && !first.isBetweenPeriods();
      if (!ofDate) {
        assumptions.add(once ? Message.of("tijdlijn.in-periode", first, message) : message);
      }
    }
    sameFacts(assumptions);
    return assumptions;
  }

  /** What was taken to be the same in every period, although it need not be. */
  private void sameFacts(List<Message> assumptions) {
    Situation first = zaak.verloop().eerst();
    int firstYear = outcomes.get(0).details().periode().jaar();
    int lastYear = outcomes.get(outcomes.size() - 1).details().periode().jaar();
    boolean ofPeiljaar = false;
    for (Feit feit : OF_THE_PEILJAAR) {
      ofPeiljaar |= first.knows(feit);
    }
    if (ofPeiljaar && firstYear != lastYear) {
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

  private List<Melding> notices() {
    List<Melding> notices = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      for (Melding melding : outcome.details().meldingen()) {
        if (!notices.contains(melding)) {
          notices.add(melding);
        }
      }
    }
    return notices;
  }
}
