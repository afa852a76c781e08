package nl.eigenbijdrage.rules.grond;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Step;
import nl.eigenbijdrage.rates.Categorie;
import nl.eigenbijdrage.rules.Artikel;
import nl.eigenbijdrage.rules.Categorieen;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.rules.Rule;
import nl.eigenbijdrage.rules.bedrag.BijdrageplichtigInkomen;
import nl.eigenbijdrage.rules.bedrag.Compensatie;
import nl.eigenbijdrage.rules.bedrag.InkomenRange;
import nl.eigenbijdrage.rules.bedrag.Schaal;
import nl.eigenbijdrage.rules.bedrag.Toerekening;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.ExactEuro;
import nl.eigenbijdrage.value.Message;

/**
 * 2017 and 2018: a couple of whom one or both have not reached pension age owes only a part of what
 * their income exceeds a threshold by, so nothing when it does not: Uitvoeringsbesluit Wmo 2015,
 * 3.8 lid 1 onder b.
 */
public final class InkomenOnderDrempel implements Rule {

  private static final Grond GROND = Grond.INKOMEN_ONDER_DREMPEL;
  private static final Categorie CATEGORIE = Categorie.GEHUWD_ONDER_PENSIOENLEEFTIJD;
  private static final String KEY = "reden.inkomen-onder-drempel.";

  private static final Artikel ARTIKEL = Artikel.besluit("3.8", "1", "b");

  /** The text published for 1 January 2017 still has the sums of 2016, without this rule. */
  private static final int FIRST_TEXT = 2018;

  private final Compensatie compensatie;

  /** The ground; {@code compensatie} tells whether article 3.9a lowers the income. */
  public InkomenOnderDrempel(Compensatie compensatie) {
    this.compensatie = compensatie;
  }

  @Override
  public Finding assess(Context context) {
    Set<Categorie> possible = Categorieen.mogelijk(context);
    Optional<Schaal> schaal =
        possible.contains(CATEGORIE) ? Schaal.of(context, CATEGORIE, true) : Optional.empty();
    Optional<InkomenRange> income =
        schaal.isEmpty()
            ? Optional.empty()
            : BijdrageplichtigInkomen.of(context, true, compensatie.geldt(context));
    if (schaal.isEmpty() || income.isEmpty()) {
      Bron bron = ARTIKEL.bron(FIRST_TEXT);
      return Finding.geldtNiet(GROND, Message.of(KEY + "geldt-niet"), bron);
    }
    Finding finding = judge(context, possible.size() == 1, schaal.get(), income.get());
    Optional<Message> divided =
        finding.onbekend()
            ? Optional.empty()
            : Toerekening.toets(context, compensatie, schaal.get().drempel(), true);
    return divided.isPresent() ? finding.withRuling(divided.get()) : finding;
  }

  private static Finding judge(
      Context context, boolean certain, Schaal schaal, InkomenRange income) {
    Bron[] bronnen = income.sourcesAfter(schaal.bronnen().toArray(new Bron[0]));
    ExactEuro threshold = ExactEuro.of(schaal.drempel());
    if (income.min().compareTo(threshold) > 0) {
      Message tekst =
          Message.of(
              KEY + "geldt-niet.inkomen" + income.sleutel(),
              income.min().roundHalfUp(),
              schaal.drempel());
      return Finding.geldtNiet(GROND, tekst, bronnen);
    }
    boolean notAbove = income.max().isPresent() && income.max().get().compareTo(threshold) <= 0;
    if (certain && notAbove) {
      Message tekst =
          Message.of(
              KEY + "geldt" + income.sleutel(),
              income.max().orElseThrow().roundHalfUp(),
              schaal.drempel());
      Finding finding = Finding.geldt(GROND, tekst, bronnen);
      Optional<Message> ruling = context.leeftijdRuling();
      return ruling.isPresent() ? finding.withRuling(ruling.get()) : finding;
    }
    List<Feit> missing = new ArrayList<>();
    if (!certain) {
      missing.addAll(Categorieen.ontbreekt(context));
    }
    // Where the gemeente adds no part of the income, it tells the reason but not the amount.
    if (!notAbove && !schaal.isVast()) {
      missing.addAll(income.ontbreekt());
    }
    return Finding.onbekend(GROND, Message.of(KEY + "onbekend"), missing, bronnen);
  }

  @Override
  public List<Step> stappen(Context context) {
    return BijdrageplichtigInkomen.stappen(context, compensatie.geldt(context));
  }
}
