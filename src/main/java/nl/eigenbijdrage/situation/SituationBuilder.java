package nl.eigenbijdrage.situation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import nl.eigenbijdrage.value.DateRange;
import nl.eigenbijdrage.value.Euro;

/** Collects facts for a {@link Situation}. */
public final class SituationBuilder {

  private final EnumMap<Feit, Object> values = new EnumMap<>(Feit.class);
  private final EnumSet<Feit> aangenomen = EnumSet.noneOf(Feit.class);
  private final EnumSet<Feit> onbekend = EnumSet.noneOf(Feit.class);

  /**
   * Sets a fact. Dates are {@link LocalDate}, partial dates {@link DateRange}, ages {@link
   * Integer}, money {@link Euro}, choices their enum, yes or no {@link Boolean}, the voorzieningen
   * a list of {@link Voorziening}, the gemeente its {@link Gemeente}.
   */
  public SituationBuilder put(Feit feit, Object value) {
    values.put(feit, Situation.kept(feit, value));
    return this;
  }

  /** Sets a fact that nobody gave, because leaving it out means the ordinary case. */
  public SituationBuilder assume(Feit feit, Object value) {
    aangenomen.add(feit);
    return put(feit, value);
  }

  /** Notes that a fact was said to be unknown, which is more than not being given. */
  public SituationBuilder onbekend(Feit feit) {
    onbekend.add(feit);
    return this;
  }

  /**
   * The situation with these facts.
   *
   * @throws IllegalStateException when there is no {@link Feit#DATUM}
   */
  public Situation build() {
    if (!values.containsKey(Feit.DATUM)) {
      throw new IllegalStateException("a situation needs a date");
    }
    return new Situation(
        new EnumMap<>(values), EnumSet.copyOf(aangenomen), EnumSet.copyOf(onbekend));
  }
}
