package nl.eigenbijdrage.rules.grond;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.rates.GemeenteBeleid;
import nl.eigenbijdrage.rules.Artikel;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.rules.GeldtNiet;
import nl.eigenbijdrage.rules.VoorzieningRule;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Persoon;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.situation.VoorzieningSoort;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Message;

/**
 * The client is under eighteen: Uitvoeringsbesluit Wmo 2015, 3.8 lid 3 onder e (to 2019: lid 4).
 * For a woningaanpassing the gemeente may make the parents pay (Wmo 2015, 2.1.5). From 2020 the
 * child itself never owes anything; the texts up to 2019 take a woningaanpassing out of the ground
 * altogether, so that its outcome then depends on the gemeente.
 *
 * <p>With the fact {@code ouder} the case is about those parents: they pay only for a
 * woningaanpassing, and only where the gemeente says so.
 */
public final class JongerDan18 implements VoorzieningRule {

  private static final Grond GROND = Grond.JONGER_DAN_18;
  private static final String KEY = "reden.jonger-dan-18.";
  private static final Artikel LIABLE = Artikel.wmo("2.1.5", "1", "");

  private final Artikel artikel;
  private final GeldtNiet geldtNiet;
  private final boolean exceptWoningaanpassing;

  /**
   * The ground as it stands at {@code artikel}.
   *
   * @param exceptWoningaanpassing whether a woningaanpassing falls outside the ground
   */
  public JongerDan18(Artikel artikel, boolean exceptWoningaanpassing) {
    this.artikel = artikel;
    this.geldtNiet = new GeldtNiet(GROND, artikel, KEY + "geldt-niet");
    this.exceptWoningaanpassing = exceptWoningaanpassing;
  }

  @Override
  public Optional<Finding> assess(Context context, Voorziening voorziening) {
    Bron bron = artikel.bron(context.periode());
    Optional<Boolean> parent = context.situation().yesNo(Feit.OUDER);
    if (parent.isEmpty()) {
      return Optional.of(either(context, voorziening, bron));
    }
    return Optional.of(
        parent.get() ? parent(context, voorziening, bron) : client(context, voorziening, bron));
  }

  /**
   * It is not known whether the case is about the parents: what either way hangs on, may matter.
   */
  private Finding either(Context context, Voorziening voorziening, Bron bron) {
    Set<Feit> missing = new LinkedHashSet<>();
    missing.add(Feit.OUDER);
    boolean assumed = context.situation().aangenomen().contains(Feit.VOORZIENING);
    missing.addAll(
        (assumed ? parents(context, bron) : parent(context, voorziening, bron)).ontbreekt());
    missing.addAll(client(context, voorziening, bron).ontbreekt());
    return Finding.onbekend(GROND, Message.of(KEY + "onbekend"), List.copyOf(missing), bron);
  }

  private static Finding parent(Context context, Voorziening voorziening, Bron bron) {
    return voorziening.soort() == VoorzieningSoort.WONINGAANPASSING
        ? parents(context, bron)
        : Finding.geldt(GROND, Message.of(KEY + "geldt.ouder"), bron);
  }

  private Finding client(Context context, Voorziening voorziening, Bron bron) {
    Persoon person = context.situation().persoon(voorziening.voor());
    boolean outside =
        exceptWoningaanpassing && voorziening.soort() == VoorzieningSoort.WONINGAANPASSING;
    return switch (context.meerderjarig(person)) {
      case GELDT -> geldtNiet.in(context.periode());
      case GELDT_NIET -> outside ? parents(context, bron) : minor(context, person, bron);
      case ONBEKEND ->
          Finding.onbekend(
              GROND, Message.of(KEY + "onbekend"), List.of(person.geboortefeit()), bron);
    };
  }

  private static Finding minor(Context context, Persoon person, Bron bron) {
    Finding finding = Finding.geldt(GROND, Message.of(KEY + "geldt"), bron);
    Optional<Message> ruling = context.achttienRuling(person);
    return ruling.isPresent() ? finding.withRuling(ruling.get()) : finding;
  }

  private static Finding parents(Context context, Bron bron) {
    Bron liable = LIABLE.bron(context.periode());
    Optional<Boolean> parentsPay = context.beleid().flatMap(GemeenteBeleid::oudersBetalen);
    if (parentsPay.isEmpty()) {
      Message tekst = Message.of(KEY + "onbekend.ouder");
      return Finding.onbekend(GROND, tekst, List.of(Feit.GEMEENTE), bron, liable);
    }
    return parentsPay.get()
        ? Finding.geldtNiet(GROND, Message.of(KEY + "geldt-niet.ouder"), bron, liable)
        : Finding.geldt(GROND, Message.of(KEY + "geldt.gemeente"), bron, liable);
  }
}
