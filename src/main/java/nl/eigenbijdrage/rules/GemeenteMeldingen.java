package nl.eigenbijdrage.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.rates.GemeenteBeleid;
import nl.eigenbijdrage.rates.RegisterGemeente;
import nl.eigenbijdrage.rates.Status;
import nl.eigenbijdrage.rules.grond.Minimabeleid;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Message;

/**
 * What the reader should know of the gemeente: which one was looked up, and how much is known of
 * what it has decided.
 */
final class GemeenteMeldingen {

  /** From the first period with a fixed amount on, that is what no income at the CAK leads to. */
  private static final LocalDate FIXED_AMOUNT = LocalDate.of(2018, 12, 31);

  /** From this day a gemeente's income limit means nil for whom the CAK has no income. */
  private static final LocalDate NIL_WITHOUT_INCOME = LocalDate.of(2026, 1, 1);

  private static final String NO_DATA = "gemeente-geen-gegevens";

  private final Context context;
  private final Judgement judgement;
  private final GemeenteInPeriode gemeente;

  GemeenteMeldingen(Context context, Judgement judgement) {
    this.context = context;
    this.judgement = judgement;
    this.gemeente = context.gemeente();
  }

  /** Adds the notices that have a bearing on the outcome. */
  void addTo(List<Melding> meldingen) {
    if (!mayPay() && !restsOnGemeente()) {
      countdown(meldingen);
      return;
    }
    if (gemeente.genoemd().isEmpty()) {
      if (mayPay()) {
        meldingen.add(national("gemeente-onbekend"));
      }
    } else {
      which(meldingen);
      if (gemeente.beleid().isPresent()) {
        policy(gemeente.beleid().get(), meldingen);
      }
    }
    income(meldingen);
  }

  /** A kostprijs that has been reached, as the national amounts go, may not be so in truth. */
  private void countdown(List<Melding> meldingen) {
    boolean letter = context.situation().knows(Feit.TARIEF_GEMEENTE);
    if (letter || gemeente.beleid().isPresent() || !KostprijsTelt.naarWatIsGevraagd(judgement)) {
      return;
    }
    boolean named = gemeente.genoemd().isPresent();
    meldingen.add(
        new Melding(
            named ? NO_DATA : "gemeente-onbekend", Message.of("melding.kostprijs-landelijk")));
  }

  private boolean mayPay() {
    Optional<EuroRange> range = judgement.range();
    return range.isPresent() && (range.get().max().isEmpty() || !range.get().max().get().isZero());
  }

  /** Whether a ground that the gemeente has decided on applies, or may apply. */
  private boolean restsOnGemeente() {
    for (Finding finding : judgement.findings()) {
      if (Gemeentegronden.restsOnGemeente(finding, gemeente)
          && finding.oordeel() != Oordeel.GELDT_NIET) {
        return true;
      }
    }
    return false;
  }

  /** Whether the outcome does not say that the policy of the gemeente is unknown. */
  static boolean knowsPolicy(Outcome outcome) {
    for (Melding melding : outcome.details().meldingen()) {
      if (melding.code().equals(NO_DATA)) {
        return false;
      }
    }
    return true;
  }

  private void which(List<Melding> meldingen) {
    RegisterGemeente named = gemeente.genoemd().orElseThrow();
    Optional<RegisterGemeente> current = gemeente.enige();
    if (current.isEmpty()) {
      List<Object> names = new ArrayList<>();
      for (RegisterGemeente one : gemeente.geldend()) {
        names.add(one.naam());
      }
      boolean later = startsLater(named);
      LocalDate changed =
          later ? named.vanaf().orElseThrow() : named.totEnMet().orElseThrow().plusDays(1);
      String code = later ? "gemeente-samengevoegd" : "gemeente-gesplitst";
      meldingen.add(Melding.of(code, named.dagelijkseNaam(), changed, names));
      return;
    }
    String name = current.get().dagelijkseNaam();
    if (!current.get().code().equals(named.code())) {
      boolean later = startsLater(named);
      meldingen.add(
          later
              ? Melding.of("gemeente-nog-niet", named.dagelijkseNaam(), named.vanaf().get(), name)
              : Melding.of(
                  "gemeente-opgevolgd",
                  named.dagelijkseNaam(),
                  named.totEnMet().orElseThrow().plusDays(1),
                  name));
    }
    if (gemeente.beleid().isEmpty() && mayPay()) {
      meldingen.add(national(NO_DATA, name, context.periode().jaar()));
    }
  }

  /** That the national rules hold as far as is known; a letter can say more. */
  private Melding national(String code, Object... args) {
    return new Melding(
        code, Message.of("melding." + code + (restsOnLetter() ? ".brief" : ""), args));
  }

  private boolean restsOnLetter() {
    for (Finding finding : judgement.findings()) {
      if (finding.geldt() && Gemeentegronden.restsOnLetter(finding, context.situation())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the gemeente did not exist yet; otherwise it did not exist any more. */
  private boolean startsLater(RegisterGemeente named) {
    return named.startsAfter(GemeenteInPeriode.day(context.periode(), context.situation().datum()));
  }

  private void policy(GemeenteBeleid beleid, List<Melding> meldingen) {
    int jaar = beleid.jaar();
    Optional<LocalDate> change = gemeente.wijziging(context.periode());
    if (change.isPresent()) {
      meldingen.add(Melding.of("gemeente-wijzigt", beleid.naam(), change.get()));
    }
    if (beleid.onvolledig() && mayPay()) {
      meldingen.add(
          Melding.of("gemeente-onvolledig", beleid.naam(), jaar, beleid.opmerking().orElse("")));
    }
    if (!beleid.deviates() && !beleid.onvolledig() && beleid.heelJaar()) {
      meldingen.add(
          Melding.of("gemeente-geen-afwijking", beleid.naam(), jaar, beleid.gecontroleerdOp()));
    }
    if (beleid.status() == Status.INDICATIEF && (restsOnGemeente() || !beleid.onvolledig())) {
      meldingen.add(
          Melding.of("gemeente-indicatief", beleid.naam(), jaar, beleid.bronnen().get(0).titel()));
    }
    LocalDate datum = context.situation().datum();
    if (ChronoUnit.DAYS.between(beleid.gecontroleerdOp(), datum) > Meldingen.CHECKED_WITHIN_DAYS) {
      meldingen.add(Melding.of("gemeente-oud", beleid.naam(), beleid.gecontroleerdOp()));
    }
  }

  /** What counts when income and limit are equal, and when the CAK has no income. */
  private void income(List<Melding> meldingen) {
    for (Finding finding : judgement.findings()) {
      if (finding.grond() != Grond.MINIMABELEID) {
        continue;
      }
      if (Minimabeleid.isEqualToLimit(finding)) {
        meldingen.add(Melding.of("gelijk-aan-grens"));
      }
      boolean incomeMissing =
          finding.ontbreekt().contains(Feit.INKOMEN)
              || finding.ontbreekt().contains(Feit.PARTNER_INKOMEN);
      boolean fixed = !context.periode().van().isBefore(FIXED_AMOUNT);
      if (finding.onbekend() && incomeMissing && fixed && !judgement.isExact()) {
        boolean nil = !context.periode().van().isBefore(NIL_WITHOUT_INCOME);
        String key = "melding.geen-inkomen-bij-cak" + (nil ? ".nihil" : "");
        meldingen.add(new Melding("geen-inkomen-bij-cak", Message.of(key)));
      }
    }
  }
}
