package nl.eigenbijdrage.rules.grond;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.rules.Zorgartikel;
import nl.eigenbijdrage.rules.Zorgregels;
import nl.eigenbijdrage.rules.bedrag.Zorghuishouden;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.PartnerZorg;
import nl.eigenbijdrage.situation.Zorg;
import nl.eigenbijdrage.value.Message;

/**
 * Whether the low or the high contribution is owed: Besluit langdurige zorg, 3.3.2.1 and 3.3.2.2;
 * for beschermd wonen Uitvoeringsbesluit Wmo 2015, 3.11 and 3.12.
 *
 * <p>Rulings. The first months of a stay end with the month in which the last of them ends, so that
 * the high contribution starts with a whole month (after Uitvoeringsbesluit Wmo 2015, 3.4 lid 2).
 * The four months of the texts from 2019 also count for a stay that began before. One spouse in an
 * institution and the other in beschermd wonen owe the high contribution after the first months:
 * 3.3.2.1 lid 1 onder c names them; 3.12 lid 2 onder c, read by itself, would say low.
 *
 * <p>Vereenvoudiging: not asked are a stay under the health insurance that reached its maximum (lid
 * 7 onder a), and earlier stays that are added up unless more than sixty days lie between (lid 8);
 * the first day of the whole series is the day to give.
 */
public final class LaagOfHoog {

  private final Context context;
  private final Zorg zorg;
  private final boolean gehuwd;
  private final Optional<PartnerZorg> partner;
  private final boolean alleenPartner;
  private final Zorgregels regels;
  private final List<Feit> missing = new ArrayList<>();

  private LaagOfHoog(Zorghuishouden huishouden) {
    this.context = huishouden.context();
    this.zorg = huishouden.zorg();
    this.gehuwd = huishouden.gehuwd();
    this.partner = gehuwd ? Optional.of(huishouden.partnerZorg()) : Optional.empty();
    this.alleenPartner = !huishouden.client();
    this.regels = Zorgregels.on(context.periode());
  }

  /** The contribution for the care of a household; the care of a partner who counts is known. */
  public static Keuze of(Zorghuishouden huishouden) {
    return new LaagOfHoog(huishouden).choose();
  }

  private Keuze choose() {
    if (alleenPartner) {
      return low("alleen-partner", "2", "a");
    }
    if (!zorg.isVerblijf()) {
      String letter = gehuwd ? thuisMetPartner() : "c";
      return low("zorg." + zorg.code(), "2", letter);
    }
    boolean partnerStays = partner.isPresent() && partner.get().isVerblijf();
    if (gehuwd && !partnerStays) {
      boolean wlz = partner.orElseThrow().isWlz();
      return low(wlz ? "partner-zorg-thuis" : "partner-thuis", "2", zonderVerblijf());
    }
    return ofStay();
  }

  private String thuisMetPartner() {
    if (partner.orElseThrow() == PartnerZorg.BESCHERMD_WONEN) {
      return "d";
    }
    return partner.get().isWlz() ? "b" : "a";
  }

  private String zonderVerblijf() {
    if (zorg == Zorg.WLZ_INSTELLING) {
      return partner.orElseThrow().isWlz() ? "b" : "a";
    }
    return switch (partner.orElseThrow()) {
      case GEEN -> "a";
      case WMO -> "b";
      default -> "c";
    };
  }

  /** A stay of somebody unmarried, or of both spouses: low on one of the grounds of lid 1. */
  private Keuze ofStay() {
    EersteMaanden maanden = EersteMaanden.of(context, gehuwd);
    Oordeel first = firstMonths(maanden);
    Keuze keuze = ofStay(first);
    boolean endsNow = maanden.eindigenNu() && first != Oordeel.GELDT_NIET;
    return keuze.met(doubt(keuze, endsNow));
  }

  private Keuze ofStay(Oordeel first) {
    if (first == Oordeel.GELDT) {
      return low("eerste-maanden", "1", gehuwd ? "b" : "a");
    }
    Oordeel children = yes(Feit.KINDEREN_TEN_LASTE);
    if (children == Oordeel.GELDT) {
      return low("kinderen", "1", "c");
    }
    Oordeel back = yes(Feit.TERUGKEER_BINNEN_4_MAANDEN);
    if (back == Oordeel.GELDT) {
      return low("terugkeer", "1", "d");
    }
    Oordeel partTime = deeltijd();
    if (partTime == Oordeel.GELDT) {
      return ofDeeltijd();
    }
    if (first.or(children).or(back).or(partTime) == Oordeel.ONBEKEND) {
      return Keuze.onbekend(
          Message.of("zorg.waarom.onbekend"), Zorgartikel.of(zorg).laag("1", ""), missing);
    }
    return high();
  }

  /** Not right after a stay with the high contribution (lid 7; Uitvoeringsbesluit 3.12 lid 4). */
  private Oordeel firstMonths(EersteMaanden maanden) {
    Oordeel running = maanden.lopen();
    if (running == Oordeel.GELDT_NIET) {
      return running;
    }
    if (running == Oordeel.ONBEKEND) {
      missing.addAll(maanden.ontbreekt());
    }
    return running.and(yes(Feit.EERDER_HOOG).not());
  }

  /**
   * Deeltijdverblijf (lid 1 onder e), or with a spouse in beschermd wonen (lid 2 onder d). With a
   * spouse in an institution too the fact is about both: "aan elk van hen".
   */
  private Oordeel deeltijd() {
    boolean possible = regels.deeltijd() && zorg == Zorg.WLZ_INSTELLING;
    return possible ? yes(Feit.DEELTIJDVERBLIJF) : Oordeel.GELDT_NIET;
  }

  private Keuze ofDeeltijd() {
    if (mixed()) {
      return low("deeltijd", "2", "d");
    }
    return gehuwd
        ? low("deeltijd.beiden", "1", "e").met(Optional.of(Message.of("aanname.deeltijd-beiden")))
        : low("deeltijd", "1", "e");
  }

  /** Whether one spouse is in an institution under the Wlz and the other in beschermd wonen. */
  private boolean mixed() {
    return gehuwd && partner.orElseThrow().isWlz() != zorg.isWlz();
  }

  private Oordeel yes(Feit feit) {
    Optional<Boolean> known = context.situation().yesNo(feit);
    if (known.isEmpty()) {
      missing.add(feit);
      return Oordeel.ONBEKEND;
    }
    return Oordeel.of(known.get());
  }

  private Keuze low(String why, String lid, String letter) {
    return Keuze.laag(waarom(why), Zorgartikel.of(zorg).laag(lid, letter));
  }

  private Keuze high() {
    boolean soon = yes(Feit.EERDER_HOOG) == Oordeel.GELDT;
    String why = gehuwd ? "hoog.beiden" : soon ? "hoog.opnieuw" : "hoog.alleen";
    String letter = mixed() ? "c" : gehuwd ? "b" : "a";
    return Keuze.hoog(waarom(why), Zorgartikel.of(zorg).hoog("1", letter));
  }

  private Message waarom(String why) {
    return Message.of("zorg.waarom." + why, regels.maanden());
  }

  /** The ruling that matters for a stay of somebody unmarried, or of both spouses. */
  private Optional<Message> doubt(Keuze keuze, boolean endsNow) {
    if (mixed() && keuze.laag() != Oordeel.GELDT) {
      return Optional.of(Message.of("aanname.instelling-en-beschermd-wonen"));
    }
    return endsNow
        ? Optional.of(Message.of("aanname.maand-na-eerste-maanden", regels.maanden()))
        : keuze.ruling();
  }
}
