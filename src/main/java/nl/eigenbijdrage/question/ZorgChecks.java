package nl.eigenbijdrage.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.PartnerZorg;
import nl.eigenbijdrage.situation.WlzBijdrage;
import nl.eigenbijdrage.situation.Zorg;
import nl.eigenbijdrage.value.DateRange;

/** Whether the facts about beschermd wonen and the Wlz fit together. */
final class ZorgChecks {

  private final Map<Feit, Object> values;
  private final LocalDate datum;
  private final List<Problem> problems;

  ZorgChecks(Map<Feit, Object> values, LocalDate datum, List<Problem> problems) {
    this.values = values;
    this.datum = datum;
    this.problems = problems;
  }

  void run() {
    wlzOfClient();
    wlzOfPartner();
    if (values.containsKey(Feit.MPT_HOOGSTENS_20_UUR) && values.get(Feit.ZORG) != Zorg.MPT) {
      problems.add(Problem.of(Feit.MPT_HOOGSTENS_20_UUR, "alleen-met-mpt"));
    }
    LocalDate start = (LocalDate) values.get(Feit.OPNAME);
    LocalDate end = (LocalDate) values.get(Feit.ZORG_EIND);
    if (start != null && end != null && end.isBefore(start)) {
      problems.add(Problem.of(Feit.ZORG_EIND, "eind-voor-start", start));
    }
    notBeforeBirth(Feit.OPNAME, Feit.GEBOORTEDATUM);
    notBeforeBirth(Feit.PARTNER_OPNAME, Feit.PARTNER_GEBOORTEDATUM);
  }

  /** Who has care under the Wlz owes a contribution for it; an admission to come does not count. */
  private void wlzOfClient() {
    Zorg care = (Zorg) values.get(Feit.ZORG);
    WlzBijdrage wlz = (WlzBijdrage) values.get(Feit.WLZ);
    if (care == null || wlz == null) {
      return;
    }
    boolean contradicts = wlz.isClient() ? !care.isWlz() : care.isWlz() && has(Feit.OPNAME);
    if (contradicts) {
      problems.add(Problem.of(Feit.WLZ, "past-niet-bij", wlz.code(), "zorg", care.code()));
    }
  }

  private void wlzOfPartner() {
    PartnerZorg care = (PartnerZorg) values.get(Feit.PARTNER_ZORG);
    WlzBijdrage wlz = (WlzBijdrage) values.get(Feit.WLZ);
    if (care == null || wlz == null) {
      return;
    }
    boolean contradicts =
        wlz.isPartner() ? !care.isWlz() : care.isWlz() && has(Feit.PARTNER_OPNAME);
    if (contradicts) {
      problems.add(
          Problem.of(Feit.WLZ, "past-niet-bij", wlz.code(), Feit.PARTNER_ZORG.code(), care.code()));
    }
  }

  /** Whether the care runs on the day of the case: without a day of admission it does. */
  private boolean has(Feit admission) {
    LocalDate start = (LocalDate) values.get(admission);
    return start == null || !start.isAfter(datum);
  }

  private void notBeforeBirth(Feit admission, Feit birth) {
    LocalDate start = (LocalDate) values.get(admission);
    DateRange born = (DateRange) values.get(birth);
    if (start != null && born != null && start.isBefore(born.van())) {
      problems.add(Problem.of(admission, "voor-geboorte", born.van()));
    }
  }
}
