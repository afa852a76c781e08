package nl.eigenbijdrage.outcome;

import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.value.Euro;
import nl.eigenbijdrage.value.EuroRange;

/** The answer for one case and one contribution period. */
public sealed interface Outcome {

  Details details();

  /**
   * The possible amounts per period; empty when they cannot be determined. One amount unless the
   * outcome depends on unknown facts.
   */
  Optional<EuroRange> bedragen();

  /** This outcome with other details. */
  Outcome with(Details details);

  /** The word of the contract for this kind of outcome. */
  String code();

  /** A contribution is due. */
  record Verschuldigd(Euro bedrag, Details details) implements Outcome {

    @Override
    public Optional<EuroRange> bedragen() {
      return Optional.of(EuroRange.exactly(bedrag));
    }

    @Override
    public Outcome with(Details other) {
      return new Verschuldigd(bedrag, other);
    }

    @Override
    public String code() {
      return "verschuldigd";
    }
  }

  /** Nothing is due. */
  record NietVerschuldigd(Details details) implements Outcome {

    @Override
    public Optional<EuroRange> bedragen() {
      return Optional.of(EuroRange.ZERO);
    }

    @Override
    public Outcome with(Details other) {
      return new NietVerschuldigd(other);
    }

    @Override
    public String code() {
      return "niet-verschuldigd";
    }
  }

  /** The amount depends on facts that are not known. */
  record HangtAf(EuroRange range, List<Ontbreekt> ontbreekt, Details details) implements Outcome {

    @Override
    public Optional<EuroRange> bedragen() {
      return Optional.of(range);
    }

    @Override
    public Outcome with(Details other) {
      return new HangtAf(range, ontbreekt, other);
    }

    @Override
    public String code() {
      return "hangt-af";
    }
  }

  /**
   * No amount can be given: rates are missing, or the case is outside what is modelled.
   *
   * @param maximum a legal maximum that holds all the same, euro per period
   */
  record NietVastTeStellen(Optional<Euro> maximum, Details details) implements Outcome {

    @Override
    public Optional<EuroRange> bedragen() {
      return Optional.empty();
    }

    @Override
    public Outcome with(Details other) {
      return new NietVastTeStellen(maximum, other);
    }

    @Override
    public String code() {
      return "niet-vast-te-stellen";
    }
  }
}
