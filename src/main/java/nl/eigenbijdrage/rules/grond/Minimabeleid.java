package nl.eigenbijdrage.rules.grond;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Step;
import nl.eigenbijdrage.rates.Categorie;
import nl.eigenbijdrage.rates.GemeenteBeleid;
import nl.eigenbijdrage.rules.Artikel;
import nl.eigenbijdrage.rules.Categorieen;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.rules.GeldtNiet;
import nl.eigenbijdrage.rules.Rule;
import nl.eigenbijdrage.rules.bedrag.BijdrageplichtigInkomen;
import nl.eigenbijdrage.rules.bedrag.Compensatie;
import nl.eigenbijdrage.rules.bedrag.InkomenRange;
import nl.eigenbijdrage.rules.bedrag.Toerekening;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.ExactEuro;
import nl.eigenbijdrage.value.Message;

/**
 * The gemeente set the contribution at nil below an income limit, per kind of household:
 * Uitvoeringsbesluit Wmo 2015, 3.8 lid 2, with Wmo 2015, 2.1.4a lid 5 onder b. A limit on the
 * letter of the CAK goes before what the rates say. The comparison is strict: "lager dan" (3.8 lid
 * 2), where the Act says "niet meer bedraagt dan"; at equality a ruling says so.
 */
public final class Minimabeleid implements Rule {

  private static final Grond GROND = Grond.MINIMABELEID;
  private static final String KEY = "reden.minimabeleid.";
  private static final String ABOVE = KEY + "geldt-niet.inkomen";
  private static final String EQUAL = "aanname.gelijk-aan-grens";

  private final Artikel artikel;
  private final GeldtNiet geldtNiet;
  private final Set<Categorie> allowed;
  private final Compensatie compensatie;

  /**
   * The ground as it stands at {@code artikel}.
   *
   * @param allowed the kinds of household for which the law lets a gemeente set a limit
   * @param compensatie when article 3.9a lowers the income that is tested
   */
  public Minimabeleid(Artikel artikel, Set<Categorie> allowed, Compensatie compensatie) {
    this.artikel = artikel;
    this.geldtNiet = new GeldtNiet(GROND, artikel, KEY + "geldt-niet");
    this.allowed = allowed;
    this.compensatie = compensatie;
  }

  /** Whether the income is exactly the limit, so that the ruling of this class decides. */
  public static boolean isEqualToLimit(Finding finding) {
    return finding.ruling().isPresent() && finding.ruling().get().key().equals(EQUAL);
  }

  /** Whether the ground does not apply because of the income. */
  public static boolean isAboveLimit(Finding finding) {
    return finding.tekst().key().startsWith(ABOVE);
  }

  @Override
  public Finding assess(Context context) {
    Bron bron = artikel.bron(context.periode());
    boolean letter = context.situation().knows(Feit.INKOMENSGRENS);
    Optional<GemeenteBeleid> known = context.beleid();
    Optional<GemeenteBeleid> beleid =
        known.isPresent() && known.get().minimabeleid() ? known : Optional.empty();
    if (!letter && beleid.isEmpty()) {
      return geldtNiet.in(context.periode());
    }
    Bron[] sources = letter ? new Bron[] {bron} : beleid.orElseThrow().sourcesAfter(bron);
    return judge(context, sources);
  }

  private Finding judge(Context context, Bron[] sources) {
    Finding first = null;
    boolean differs = false;
    Set<Feit> missing = new LinkedHashSet<>();
    Set<Categorie> possible = Categorieen.mogelijk(context);
    for (Categorie categorie : possible) {
      Finding finding = judge(context, categorie, sources);
      missing.addAll(finding.ontbreekt());
      differs |= first != null && first.oordeel() != finding.oordeel();
      first = first == null ? finding : first;
    }
    if (first == null || possible.size() == 1 || (!differs && !first.onbekend())) {
      return first;
    }
    List<Feit> facts = new ArrayList<>();
    if (possible.size() > 1) {
      facts.addAll(Categorieen.ontbreekt(context));
    }
    facts.addAll(missing);
    return Finding.onbekend(GROND, Message.of(KEY + "onbekend"), facts, sources);
  }

  private Finding judge(Context context, Categorie categorie, Bron[] sources) {
    if (!allowed.contains(categorie)) {
      return Finding.geldtNiet(GROND, Message.of(KEY + "geldt-niet.huishouden"), sources[0]);
    }
    Optional<InkomenRange> income =
        BijdrageplichtigInkomen.of(context, categorie.gehuwd(), compensatie.geldt(context));
    Optional<Euro> limit = limit(context, categorie);
    if (limit.isEmpty() || income.isEmpty()) {
      return unknownLimit(context, income, sources);
    }
    Finding finding = test(income.get(), limit.get(), income.get().sourcesAfter(sources));
    boolean open = finding.onbekend() || finding.ruling().isPresent() || !categorie.gehuwd();
    Optional<Message> divided =
        open ? Optional.empty() : Toerekening.toets(context, compensatie, limit.get(), false);
    return divided.isPresent() ? finding.withRuling(divided.get()) : finding;
  }

  private static Finding test(InkomenRange income, Euro limit, Bron[] sources) {
    ExactEuro exactLimit = ExactEuro.of(limit);
    if (income.certainlyBelow(exactLimit)) {
      Message tekst =
          Message.of(
              KEY + "geldt" + income.sleutel(), income.max().orElseThrow().roundHalfUp(), limit);
      return Finding.geldt(GROND, tekst, sources);
    }
    if (!income.possiblyBelow(exactLimit)) {
      return notBelow(income, limit, sources);
    }
    return Finding.onbekend(GROND, Message.of(KEY + "onbekend"), income.ontbreekt(), sources);
  }

  private static Finding unknownLimit(
      Context context, Optional<InkomenRange> income, Bron[] sources) {
    List<Feit> missing = new ArrayList<>(List.of(Feit.INKOMENSGRENS));
    income.ifPresent(range -> missing.addAll(range.ontbreekt()));
    String naam = context.beleid().map(GemeenteBeleid::naam).orElse("");
    return Finding.onbekend(GROND, Message.of(KEY + "onbekend.grens", naam), missing, sources);
  }

  private static Finding notBelow(InkomenRange income, Euro limit, Bron[] sources) {
    Message tekst = Message.of(ABOVE + income.sleutel(), income.min().roundHalfUp(), limit);
    Finding finding = Finding.geldtNiet(GROND, tekst, sources);
    boolean equal = income.isExact() && income.min().compareTo(ExactEuro.of(limit)) == 0;
    return equal ? finding.withRuling(Message.of(EQUAL, limit)) : finding;
  }

  private static Optional<Euro> limit(Context context, Categorie categorie) {
    Optional<Euro> letter = context.situation().money(Feit.INKOMENSGRENS);
    return letter.isPresent()
        ? letter
        : context.beleid().map(beleid -> beleid.inkomensgrenzen().get(categorie));
  }

  @Override
  public List<Step> stappen(Context context) {
    return BijdrageplichtigInkomen.stappen(context, compensatie.geldt(context));
  }
}
