package nl.eigenbijdrage.situation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.value.DateRange;
import nl.eigenbijdrage.value.Euro;

/**
 * Everything the rules may look at: the known facts of one case. A fact that is not known is
 * absent. Immutable. The values have the types that {@link SituationBuilder#put} asks for, so that
 * every getter can rely on them.
 */
public final class Situation {

  /** Nobody is older: who says so made a mistake. */
  public static final int MAX_AGE = 130;

  private final EnumMap<Feit, Object> values;
  private final Set<Feit> aangenomen;
  private final Set<Feit> onbekend;

  Situation(EnumMap<Feit, Object> values, Set<Feit> aangenomen, Set<Feit> onbekend) {
    this.values = values;
    this.aangenomen = aangenomen;
    this.onbekend = onbekend;
  }

  /** This situation with one fact set to another value. */
  public Situation with(Feit feit, Object value) {
    EnumMap<Feit, Object> changed = new EnumMap<>(values);
    changed.put(feit, kept(feit, value));
    return new Situation(changed, aangenomen, zonder(feit));
  }

  /** A value as a situation keeps it: among equal voorzieningen each has its own number. */
  @SuppressWarnings("unchecked") // the builder asks for such a list
  static Object kept(Feit feit, Object value) {
    return feit == Feit.VOORZIENING ? Voorziening.genummerd((List<Voorziening>) value) : value;
  }

  /** This situation with one fact taken back, as if nothing had been said of it. */
  public Situation without(Feit feit) {
    EnumMap<Feit, Object> changed = new EnumMap<>(values);
    changed.remove(feit);
    return new Situation(changed, aangenomen, zonder(feit));
  }

  private Set<Feit> zonder(Feit feit) {
    if (!onbekend.contains(feit)) {
      return onbekend;
    }
    Set<Feit> fewer = EnumSet.copyOf(onbekend);
    fewer.remove(feit);
    return fewer;
  }

  /** Whether a fact was said to be unknown. */
  public boolean isOnbekend(Feit feit) {
    return onbekend.contains(feit);
  }

  /** The facts that nobody gave, and that were taken to be the ordinary case. */
  public Set<Feit> aangenomen() {
    return aangenomen;
  }

  /**
   * Whether a fact was said: not filled in as the ordinary case, and not a day of birth that only
   * follows from an age. The date counts as said, for it holds all the same.
   */
  public boolean wasGiven(Feit feit) {
    boolean followsFromAge =
        feit == Feit.GEBOORTEDATUM && knows(Feit.LEEFTIJD)
            || feit == Feit.PARTNER_GEBOORTEDATUM && knows(Feit.PARTNER_LEEFTIJD);
    boolean filledIn = aangenomen.contains(feit) && feit != Feit.DATUM;
    return knows(feit) && !followsFromAge && !filledIn;
  }

  /** All known facts with their values, in the order of {@link Feit}. */
  public Map<Feit, Object> facts() {
    return new EnumMap<>(values);
  }

  /** Whether a fact has a value. */
  public boolean knows(Feit feit) {
    return values.containsKey(feit);
  }

  /** The day for which the contribution is asked. */
  public LocalDate datum() {
    return (LocalDate) values.get(Feit.DATUM);
  }

  /** Whether the client has a partner; empty when it is not known. */
  public Optional<Huishouden> huishouden() {
    return Optional.ofNullable((Huishouden) values.get(Feit.HUISHOUDEN));
  }

  /** Who owes a contribution under the Wlz already; empty when it is not known. */
  public Optional<WlzBijdrage> wlz() {
    return Optional.ofNullable((WlzBijdrage) values.get(Feit.WLZ));
  }

  /** The decision of the gemeente that frees the household; empty when it is not known. */
  public Optional<BesluitGemeente> besluitGemeente() {
    return Optional.ofNullable((BesluitGemeente) values.get(Feit.BESLUIT_GEMEENTE));
  }

  /** The care for which the low or high contribution is asked; empty when none was told. */
  public Optional<Zorg> zorg() {
    return Optional.ofNullable((Zorg) values.get(Feit.ZORG));
  }

  /** The care of the partner; empty when it is not known. */
  public Optional<PartnerZorg> partnerZorg() {
    return Optional.ofNullable((PartnerZorg) values.get(Feit.PARTNER_ZORG));
  }

  /** Where the client lives; empty when it was not told. */
  public Optional<Gemeente> gemeente() {
    return Optional.ofNullable((Gemeente) values.get(Feit.GEMEENTE));
  }

  /** A fact that is a day, such as the day of admission. */
  public Optional<LocalDate> date(Feit feit) {
    return Optional.ofNullable((LocalDate) values.get(feit));
  }

  /** A fact that is a day of which perhaps no more is known than its month or year. */
  public Optional<DateRange> days(Feit feit) {
    return Optional.ofNullable((DateRange) values.get(feit));
  }

  /** A fact that is yes or no. */
  public Optional<Boolean> yesNo(Feit feit) {
    return Optional.ofNullable((Boolean) values.get(feit));
  }

  /** A fact that is an amount in euro. */
  public Optional<Euro> money(Feit feit) {
    return Optional.ofNullable((Euro) values.get(feit));
  }

  /** The support that the household has; empty when it is not known. */
  @SuppressWarnings(
      "unchecked") // the builder is the only way in, and takes a list of Voorziening here
  public Optional<List<Voorziening>> voorzieningen() {
    return Optional.ofNullable((List<Voorziening>) values.get(Feit.VOORZIENING));
  }

  /** The client, or with {@code ouder} the parent who is asked to pay. */
  public Persoon client() {
    return Persoon.client(this);
  }

  /** The partner; means something only when the household is, or may be, {@code samen}. */
  public Persoon partner() {
    return Persoon.partner(this);
  }

  /** The client or the partner. */
  public Persoon persoon(Wie wie) {
    return wie == Wie.CLIENT ? client() : partner();
  }
}
