package nl.eigenbijdrage.rules;

import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.rules.bedrag.Zorgbedrag;
import nl.eigenbijdrage.rules.grond.Keuze;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.value.Bron;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;
import nl.eigenbijdrage.value.Message;

/** The reasons that tell of the low and the high contribution, with the articles they rest on. */
final class Zorgredenen {

  private final Context context;
  private final Zorgartikel artikelen;

  Zorgredenen(Context context) {
    this.context = context;
    this.artikelen = Zorgartikel.of(Zorgtijd.of(context.situation()).zorg(context.periode()));
  }

  /** This contribution is owed. */
  Finding reason(Grond grond, Keuze keuze, Zorgbedrag bedrag) {
    String key = "reden." + grond.code() + ".geldt";
    EuroRange range = bedrag.range().orElseThrow();
    if (!bedrag.opInkomen()) {
      Message text = Message.of(key + ".vast", keuze.waarom(), range.min(), per());
      return Finding.geldt(grond, text, bron(keuze.artikel()));
    }
    Message text =
        range.isExact()
            ? Message.of(key, keuze.waarom(), range.min(), per())
            : Message.of(key + ".open", keuze.waarom());
    return grond == Grond.LAGE_BIJDRAGE && bedrag.metCompensatie()
        ? Finding.geldt(
            grond, text, bron(keuze.artikel()), inkomen(grond), bron(artikelen.compensatieLaag()))
        : Finding.geldt(grond, text, bron(keuze.artikel()), inkomen(grond));
  }

  /** This contribution is owed, but no amount can be told. */
  Finding withoutSum(Grond grond, Keuze keuze) {
    Message text = Message.of("reden." + grond.code() + ".geldt.zonder-bedrag", keuze.waarom());
    return Finding.geldt(grond, text, bron(keuze.artikel()));
  }

  /** Why no amount can be told. */
  Finding undetermined(boolean low, boolean mptPerUur) {
    if (mptPerUur) {
      return Finding.geldt(
          Grond.NIET_GEMODELLEERD, Message.of("reden.niet-gemodelleerd.geldt.mpt-2015"));
    }
    String key = low ? "reden.geen-tarieven.geldt" : "reden.geen-tarieven.geldt.hoog";
    return Finding.geldt(Grond.GEEN_TARIEVEN, Message.of(key, context.periode()));
  }

  /** This contribution may be owed, and then lies in a range. */
  Finding mayBe(Grond grond, Keuze keuze, EuroRange range) {
    String key = "reden." + grond.code() + ".onbekend";
    Optional<Euro> max = range.max();
    Message text =
        range.isExact()
            ? Message.of(key + ".bedrag", range.min(), per())
            : max.isPresent()
                ? Message.of(key + ".tussen", range.min(), max.get(), per())
                : Message.of(key);
    Artikel artikel = grond == Grond.LAGE_BIJDRAGE ? keuze.artikel() : artikelen.hoog("1", "");
    return Finding.onbekend(grond, text, keuze.ontbreekt(), bron(artikel), inkomen(grond));
  }

  /** Nothing can be said yet of this contribution. */
  Finding unknown(Grond grond, List<Feit> missing) {
    Message text = Message.of("reden." + grond.code() + ".onbekend");
    return Finding.onbekend(grond, text, missing, bron(artikel(grond, "")));
  }

  /** This contribution is not owed, because the other one is. */
  Finding not(Grond grond) {
    return new Finding(
        grond,
        Oordeel.GELDT_NIET,
        Message.of("reden." + grond.code() + ".geldt-niet"),
        List.of(bron(artikel(grond, "1"))),
        List.of(),
        Optional.empty());
  }

  private Artikel artikel(Grond grond, String lid) {
    return grond == Grond.LAGE_BIJDRAGE ? artikelen.laag(lid, "") : artikelen.hoog(lid, "");
  }

  private Bron inkomen(Grond grond) {
    return bron(grond == Grond.LAGE_BIJDRAGE ? artikelen.inkomenLaag() : artikelen.inkomenHoog());
  }

  private Bron bron(Artikel artikel) {
    return artikel.bron(context.periode());
  }

  private Message per() {
    return Zorgtijd.of(context.situation()).per(context.periode());
  }
}
