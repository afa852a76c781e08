package nl.eigenbijdrage.situation;

import java.time.LocalDate;
import java.util.Optional;
import nl.eigenbijdrage.value.DateRange;
import nl.eigenbijdrage.value.Euro;

/**
 * What is known of the client or the partner.
 *
 * @param wie which of the two
 * @param geboren the days on which this person may have been born; one day when it is known
 * @param inkomen euro per year, in the peiljaar
 * @param vermogen euro, rendementsgrondslag on 1 January of the peiljaar before any exemption
 * @param grondslag euro, grondslag sparen en beleggen, after the exemption
 */
public record Persoon(
    Wie wie,
    DateRange geboren,
    Optional<Euro> inkomen,
    Optional<Euro> vermogen,
    Optional<Euro> grondslag) {

  /** Nobody was born before this day; bounds a day of birth of which nothing is known. */
  public static final LocalDate EARLIEST_BIRTH = LocalDate.of(1880, 1, 1);

  /** The client of a situation. */
  static Persoon client(Situation situation) {
    return new Persoon(
        Wie.CLIENT,
        geboren(situation, Feit.GEBOORTEDATUM),
        situation.money(Feit.INKOMEN),
        situation.money(Feit.VERMOGEN),
        situation.money(Feit.GRONDSLAG));
  }

  /** The partner of a situation, if there is one. */
  static Persoon partner(Situation situation) {
    return new Persoon(
        Wie.PARTNER,
        geboren(situation, Feit.PARTNER_GEBOORTEDATUM),
        situation.money(Feit.PARTNER_INKOMEN),
        situation.money(Feit.PARTNER_VERMOGEN),
        situation.money(Feit.PARTNER_GRONDSLAG));
  }

  private static DateRange geboren(Situation situation, Feit feit) {
    Optional<DateRange> known = situation.days(feit);
    return known.isPresent() ? known.get() : new DateRange(EARLIEST_BIRTH, situation.datum());
  }

  /** The fact that tells when this person was born. */
  public Feit geboortefeit() {
    return wie == Wie.CLIENT ? Feit.GEBOORTEDATUM : Feit.PARTNER_GEBOORTEDATUM;
  }

  /** The fact that tells the income of this person. */
  public Feit inkomensfeit() {
    return wie == Wie.CLIENT ? Feit.INKOMEN : Feit.PARTNER_INKOMEN;
  }

  /** The fact that tells the possessions of this person. */
  public Feit vermogensfeit() {
    return wie == Wie.CLIENT ? Feit.VERMOGEN : Feit.PARTNER_VERMOGEN;
  }

  /** The fact that tells the grondslag sparen en beleggen of this person. */
  public Feit grondslagfeit() {
    return wie == Wie.CLIENT ? Feit.GRONDSLAG : Feit.PARTNER_GRONDSLAG;
  }
}
