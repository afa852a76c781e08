package nl.eigenbijdrage.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Huishouden;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.situation.VoorzieningSoort;
import nl.eigenbijdrage.situation.Vorm;
import nl.eigenbijdrage.situation.Wie;
import nl.eigenbijdrage.situation.Zorg;
import nl.eigenbijdrage.value.DateRange;
import nl.eigenbijdrage.value.Message;
import nl.eigenbijdrage.value.Periode;

/**
 * From which day to which day a household has care for which the low or high contribution is owed:
 * Besluit langdurige zorg, 3.3.1.5 lid 2, and Uitvoeringsbesluit Wmo 2015, 3.5 lid 5, each "from
 * the month in which". Without a first day the care is taken to run already, without a last day to
 * go on.
 *
 * <p>Beschermd wonen without a housing component falls under the rules for support at home; up to
 * 2019 so does beschermd wonen with a pgb, which the texts of those years do not name.
 */
public final class Zorgtijd {

  /** From here on beschermd wonen with a pgb falls under articles 3.11 and 3.12 as well. */
  private static final LocalDate PGB_INCLUDED = LocalDate.of(2020, 1, 1);

  private final Situation situation;
  private final Optional<Zorg> zorg;
  private final Optional<LocalDate> van;
  private final Optional<LocalDate> tot;
  private final boolean pgb;

  /** The care of the spouse, who owes the same contribution together with the client. */
  private final Optional<Zorg> vanPartner;

  private Zorgtijd(Situation situation) {
    this.situation = situation;
    this.zorg = situation.zorg();
    Optional<Voorziening> support = beschermdWonen(situation);
    this.van =
        situation.knows(Feit.OPNAME)
            ? situation.date(Feit.OPNAME)
            : support.isPresent() ? support.get().start() : Optional.empty();
    this.tot =
        situation.knows(Feit.ZORG_EIND)
            ? situation.date(Feit.ZORG_EIND)
            : support.isPresent() ? support.get().eind() : Optional.empty();
    this.pgb = support.isPresent() && support.get().vorm() == Vorm.PGB;
    this.vanPartner = zorg.isPresent() ? ofPartner(situation) : Optional.empty();
  }

  /** The care of the spouse for which the contribution is owed. */
  private static Optional<Zorg> ofPartner(Situation situation) {
    boolean together = situation.huishouden().equals(Optional.of(Huishouden.SAMEN));
    return together && situation.partnerZorg().isPresent()
        ? situation.partnerZorg().get().verschuldigd()
        : Optional.empty();
  }

  /** The care in this case. */
  public static Zorgtijd of(Situation situation) {
    return new Zorgtijd(situation);
  }

  /** With beschermd wonen: the voorziening of the client that tells more of it. */
  private static Optional<Voorziening> beschermdWonen(Situation situation) {
    if (situation.zorg().isEmpty() || situation.zorg().get() != Zorg.BESCHERMD_WONEN) {
      return Optional.empty();
    }
    for (Voorziening voorziening : situation.voorzieningen().orElse(List.of())) {
      boolean ofClient = voorziening.voor() == Wie.CLIENT;
      if (ofClient && voorziening.soort() == VoorzieningSoort.BESCHERMD_WONEN) {
        return Optional.of(voorziening);
      }
    }
    return Optional.empty();
  }

  /** The first day of the care; empty when it is not known. */
  public Optional<LocalDate> van() {
    return van;
  }

  /** The last day of the care; empty when it goes on, or is not known. */
  public Optional<LocalDate> tot() {
    return tot;
  }

  /** Whether the low or high contribution is, or may be, owed in the month of this day. */
  public static boolean loopt(Situation situation, LocalDate day) {
    return situation.zorg().isPresent() && of(situation).loopt(day);
  }

  /** Whether the low or high contribution is, or may be, owed in the month of this day. */
  public boolean loopt(LocalDate day) {
    if (zorg.isEmpty() || alsThuis(day)) {
      return false;
    }
    Zorgdagen dagen = dagen(Bijdrageperioden.month(day));
    return dagen.client().isPresent() || dagen.partner().isPresent();
  }

  /**
   * Whether the care of the client ran when this period of support at home began: in a month it
   * then runs in it, but four weeks can begin in a month of care and end after it.
   */
  public boolean liepBij(Periode periode) {
    LocalDate day = periode.van();
    boolean started = van.isEmpty() || Tijdstip.zorgTelt(van.get(), periode);
    boolean goesOn = tot.isEmpty() || !tot.get().isBefore(day);
    return zorg.isPresent() && !alsThuis(day) && started && goesOn;
  }

  /**
   * Whether the care of the household begins in the course of the month of this day. In the period
   * in which it begins, support at home is still due ({@link Thuishulp}).
   */
  boolean begintIn(LocalDate day) {
    return dagen(Bijdrageperioden.month(day)).begintLater();
  }

  /** The care that counts in this month: that of the client, or else that of the spouse. */
  Zorg zorg(Periode month) {
    boolean ofClient = vanPartner.isEmpty() || dagen(month).client().isPresent();
    return ofClient ? zorg.orElseThrow() : vanPartner.get();
  }

  /** Whether it is not known if beschermd wonen comes with a place to live, where that matters. */
  static boolean woonvormUnknown(Situation situation, Periode month) {
    return !situation.knows(Feit.WOONCOMPONENT) && !month.van().isBefore(PGB_INCLUDED);
  }

  /** Whether this beschermd wonen falls under the rules for support at home. */
  boolean alsThuis(LocalDate day) {
    if (zorg.isEmpty() || zorg.get() != Zorg.BESCHERMD_WONEN) {
      return false;
    }
    boolean withoutHousing = !situation.yesNo(Feit.WOONCOMPONENT).orElse(true);
    return withoutHousing || pgb && day.isBefore(PGB_INCLUDED);
  }

  /** On how many days of the month the household has care; empty when on all of them. */
  public Optional<Integer> deel(Periode month) {
    Zorgdagen dagen = dagen(month);
    return dagen.aantal() == 0 || dagen.geheel() ? Optional.empty() : Optional.of(dagen.aantal());
  }

  /** The words for what an amount of this month is: of the whole of it, or of some days. */
  public Message per(Periode month) {
    return deel(month).map(Periode::dagen).orElseGet(month::per);
  }

  /** The days of the month on which the household has care. */
  public Zorgdagen dagen(Periode month) {
    Optional<DateRange> partner =
        vanPartner.isEmpty()
            ? Optional.empty()
            : within(month, situation.date(Feit.PARTNER_OPNAME), Optional.empty());
    return new Zorgdagen(month, within(month, van, tot), partner);
  }

  private static Optional<DateRange> within(
      Periode month, Optional<LocalDate> from, Optional<LocalDate> until) {
    boolean startsLater = from.isPresent() && from.get().isAfter(month.van());
    boolean endsBefore = until.isPresent() && until.get().isBefore(month.tot());
    LocalDate first = startsLater ? from.get() : month.van();
    LocalDate last = endsBefore ? until.get() : month.tot();
    return last.isBefore(first) ? Optional.empty() : Optional.of(new DateRange(first, last));
  }
}
