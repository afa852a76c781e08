package nl.eigenbijdrage.rules;

import java.time.LocalDate;
import nl.eigenbijdrage.value.Periode;

/**
 * In what the texts of the Besluit langdurige zorg and the Uitvoeringsbesluit Wmo 2015 differ
 * between spans of years, as far as it is not a figure.
 *
 * <p>The texts of 2020 were not seen. What the text of 2019 lacks and that of 2021 has is taken to
 * hold from 2020, when Stb. 2019, 319 changed the latter (ruling).
 *
 * @param maanden how many first months of a stay have the low contribution
 * @param rangorde whether only the first of stay, vpt, pgb, mpt counts (Blz, 3.3.2.2a)
 * @param deeltijd whether deeltijdverblijf has the low contribution (Blz, 3.3.2.2 lid 1 onder e)
 * @param mptPerUur whether the contribution for an mpt was computed by the hour (2015)
 * @param zonderGegevensVrij whether, while the income is not known, the high contribution is nil
 *     and the low one is lowered for an mpt or pgb as well
 * @param normUitZichzelf whether the CAK also decides by itself that nothing is due with a very low
 *     income, not only on request (Blz, 3.3.2.2 lid 9)
 * @param afbouwCompensatie whether the compensation for the ouderentoeslag is being phased out
 */
public record Zorgregels(
    int maanden,
    boolean rangorde,
    boolean deeltijd,
    boolean mptPerUur,
    boolean zonderGegevensVrij,
    boolean normUitZichzelf,
    boolean afbouwCompensatie) {

  /** The first months with the low contribution from 2019. */
  static final int FEW_MONTHS = 4;

  /** The first months with the low contribution up to 2018. */
  static final int MORE_MONTHS = 6;

  /** The last day on which one could become a client with the compensation. */
  static final LocalDate LAST_OF_2025 = LocalDate.of(2025, 12, 31);

  private static final LocalDate START_2016 = LocalDate.of(2016, 1, 1);
  private static final LocalDate START_2019 = LocalDate.of(2019, 1, 1);
  private static final LocalDate START_2020 = LocalDate.of(2020, 1, 1);

  private static final Zorgregels OF_2015 =
      new Zorgregels(MORE_MONTHS, false, false, true, false, false, false);
  private static final Zorgregels OF_2016 =
      new Zorgregels(MORE_MONTHS, false, false, false, false, false, false);
  private static final Zorgregels OF_2019 =
      new Zorgregels(FEW_MONTHS, false, false, false, false, false, false);
  private static final Zorgregels OF_2020 =
      new Zorgregels(FEW_MONTHS, true, true, false, false, true, false);
  private static final Zorgregels OF_2026 =
      new Zorgregels(FEW_MONTHS, true, true, false, true, true, true);

  /** The rules of the month that this period is. */
  public static Zorgregels on(Periode periode) {
    LocalDate day = periode.van();
    if (day.isAfter(LAST_OF_2025)) {
      return OF_2026;
    }
    if (!day.isBefore(START_2020)) {
      return OF_2020;
    }
    if (!day.isBefore(START_2019)) {
      return OF_2019;
    }
    return day.isBefore(START_2016) ? OF_2015 : OF_2016;
  }
}
