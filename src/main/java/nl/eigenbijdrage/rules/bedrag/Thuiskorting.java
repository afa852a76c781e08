package nl.eigenbijdrage.rules.bedrag;

import nl.eigenbijdrage.rates.Tarief;
import nl.eigenbijdrage.rules.Zorgregels;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.PartnerZorg;
import nl.eigenbijdrage.situation.Zorg;
import nl.eigenbijdrage.value.Euro;

/**
 * What is taken off the low contribution because the care is an mpt or a pgb: an amount of the
 * income (Besluit langdurige zorg, 3.3.2.4 lid 1) and an amount of the contribution (3.3.2.2 lid
 * 4); and the lowest contribution for an mpt of at most twenty hours a month (lid 5).
 *
 * <p>Rulings, for spouses with different care. From 2020 only the first of stay, vpt, pgb and mpt
 * counts (3.3.2.2a), so that nothing is taken off when one of them has a stay or a vpt; before, one
 * mpt or pgb is enough (lid 4 onder b). With beschermd wonen of either nothing is taken off.
 *
 * <p>In 2015 the amount came off for a pgb only: the contribution for an mpt was computed by the
 * hour, by rules of its own.
 */
final class Thuiskorting {

  private final Zorghuishouden huishouden;
  private final Zorgregels regels;
  private final Zorg zorg;
  private final PartnerZorg partner;

  Thuiskorting(Zorghuishouden huishouden) {
    this.huishouden = huishouden;
    this.regels = Zorgregels.on(huishouden.context().periode());
    this.zorg = huishouden.zorg();
    this.partner = huishouden.partnerZorg();
  }

  /** What is taken off the income, euro per year. */
  Euro inkomen() {
    return holds() ? huishouden.euro(Tarief.LAAG_INKOMENSAFTREK_THUIS) : Euro.ZERO;
  }

  /** What is taken off the contribution, euro per month. */
  Euro bijdrage() {
    return holds() ? huishouden.euro(Tarief.LAAG_AFTREK_THUIS) : Euro.ZERO;
  }

  /** Whether something is taken off. */
  private boolean holds() {
    boolean atHome = isPgb() || isMpt();
    return atHome && !hasBeschermdWonen() && !(regels.rangorde() && hasHeavierCare());
  }

  private boolean isPgb() {
    return zorg == Zorg.PGB_WLZ || partner == PartnerZorg.PGB_WLZ;
  }

  private boolean isMpt() {
    return !regels.mptPerUur() && hasMpt();
  }

  private boolean hasMpt() {
    return zorg == Zorg.MPT || partner == PartnerZorg.MPT;
  }

  private boolean hasBeschermdWonen() {
    return zorg == Zorg.BESCHERMD_WONEN || partner == PartnerZorg.BESCHERMD_WONEN;
  }

  private boolean hasHeavierCare() {
    boolean ofClient = zorg == Zorg.WLZ_INSTELLING || zorg == Zorg.VPT;
    return ofClient || partner == PartnerZorg.WLZ_INSTELLING || partner == PartnerZorg.VPT;
  }

  /** Whether the ruling on spouses with different care made a difference. */
  boolean rulingMatters() {
    return (isPgb() || isMpt()) && (hasBeschermdWonen() || hasHeavierCare());
  }

  /** Whether one of them has an mpt by the hour, which is left out of this contribution. */
  boolean naastMptPerUur() {
    return regels.mptPerUur() && hasMpt();
  }

  /** Whether only the partner has care, an mpt, and nobody said of how many hours. */
  boolean urenNietGevraagd() {
    boolean known = huishouden.context().situation().knows(Feit.MPT_HOOGSTENS_20_UUR);
    return !huishouden.client() && isMpt() && !known;
  }

  /** Whether the lowest contribution holds because of an mpt of at most twenty hours. */
  boolean hoogstensTwintigUur() {
    boolean noOtherCare = !partner.isVerschuldigd() || partner == PartnerZorg.MPT;
    return zorg == Zorg.MPT
        && noOtherCare
        && huishouden.context().situation().yesNo(Feit.MPT_HOOGSTENS_20_UUR).orElse(false);
  }
}
