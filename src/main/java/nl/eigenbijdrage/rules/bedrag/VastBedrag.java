package nl.eigenbijdrage.rules.bedrag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Melding;
import nl.eigenbijdrage.outcome.Step;
import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.rates.Waarde;
import nl.eigenbijdrage.rules.Artikel;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Message;
import nl.eigenbijdrage.value.Periode;

/**
 * The abonnementstarief: one fixed amount per household and period, or the lower amount of the
 * gemeente (Wmo 2015, 2.1.4a lid 4 and lid 5 onder a; 2019: Uitvoeringsbesluit Wmo 2015, 3.8 lid 1
 * and 2). In 2019 support that cost less in a period costs no more than that (Wmo 2015, 2.1.4 lid
 * 3, text of 2019).
 */
public final class VastBedrag implements Sum {

  private final Artikel lowerAmount;

  /** The sum; {@code lowerAmount} is where the gemeente may ask less. */
  public VastBedrag(Artikel lowerAmount) {
    this.lowerAmount = lowerAmount;
  }

  @Override
  public Bedrag calculate(Context context, List<Voorziening> possible) {
    Optional<Waarde> tarief = context.tarief(Tarief.ABONNEMENTSTARIEF);
    if (tarief.isEmpty()) {
      return geenTarief(context);
    }
    Euro national = tarief.get().euro();
    List<Step> steps = new ArrayList<>();
    steps.add(new Step(Message.of("stap.landelijk-bedrag"), national));
    Optional<Euro> lower = lowerAmount(context, national);
    Euro asked = lower.orElse(national);
    if (lower.isPresent()) {
      steps.add(new Step(Message.of("stap.bedrag-gemeente"), asked));
    }
    Finding reden =
        lower.isPresent()
            ? Gemeentebedrag.reden(context, asked, lowerAmount)
            : landelijk(context, tarief.get());
    Bedrag bedrag =
        new Bedrag(
            Optional.of(EuroRange.exactly(asked)),
            reden,
            steps,
            List.of(),
            meldingen(context, national));
    return context.periode().soort() == Periode.Soort.VIER_WEKEN
        ? Kostengrens.limit(bedrag, context, possible, lowerAmount)
        : bedrag;
  }

  private static Bedrag geenTarief(Context context) {
    Finding reden =
        Finding.geldt(
            Grond.GEEN_TARIEVEN, Message.of("reden.geen-tarieven.geldt", context.periode()));
    return new Bedrag(Optional.empty(), reden, List.of(), List.of(), List.of());
  }

  private static Finding landelijk(Context context, Waarde tarief) {
    return Finding.geldt(
        Grond.ABONNEMENTSTARIEF,
        Message.of("reden.abonnementstarief.geldt", tarief.euro(), context.periode().per()),
        tarief.bronnen().toArray(new Bron[0]));
  }

  /** What is asked when something is due, euro per period; empty when the rates lack it. */
  public static Optional<Euro> gevraagd(Context context) {
    Optional<Euro> national = context.tarief(Tarief.ABONNEMENTSTARIEF).map(Waarde::euro);
    return national.isEmpty() ? national : lowerAmount(context, national.get()).or(() -> national);
  }

  /** The lower amount that the gemeente asks; empty when it asks the national amount. */
  private static Optional<Euro> lowerAmount(Context context, Euro national) {
    Optional<Euro> asked = Gemeentebedrag.of(context);
    return asked.isPresent() && asked.get().lessThan(national) ? asked : Optional.empty();
  }

  /** More than the national amount is never due, whatever somebody reads on the letter. */
  private static List<Melding> meldingen(Context context, Euro national) {
    Optional<Euro> letter = context.situation().money(Feit.TARIEF_GEMEENTE);
    return letter.isPresent() && national.lessThan(letter.get())
        ? List.of(Melding.of("tarief-gemeente-hoger", letter.get(), national))
        : List.of();
  }
}
