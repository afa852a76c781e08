package nl.eigenbijdrage.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.value.Message;
import nl.eigenbijdrage.value.Periode;

/**
 * What every outcome carries beside its amount.
 *
 * @param situation the facts as understood
 * @param periode the contribution period
 * @param regeling the rules that were applied
 * @param redenen every ground that was looked at, those that apply first
 * @param beslissend the ground that decides; empty when the outcome depends on unknown facts
 * @param voorzieningen each voorziening judged by itself
 * @param stappen the sum, step by step
 * @param aannames what was filled in or ruled where facts or texts leave room
 * @param meldingen what the reader should know
 * @param verandert the next change that is known now
 * @param zorg what only beschermd wonen and the Wlz have
 */
public record Details(
    Situation situation,
    Periode periode,
    Regeling regeling,
    List<Finding> redenen,
    Optional<Finding> beslissend,
    List<VoorzieningOordeel> voorzieningen,
    List<Step> stappen,
    List<Message> aannames,
    List<Melding> meldingen,
    Optional<Verandering> verandert,
    Zorgdetails zorg) {

  /** Details of support at home. */
  public Details(
      Situation situation,
      Periode periode,
      Regeling regeling,
      List<Finding> redenen,
      Optional<Finding> beslissend,
      List<VoorzieningOordeel> voorzieningen,
      List<Step> stappen,
      List<Message> aannames,
      List<Melding> meldingen,
      Optional<Verandering> verandert) {
    this(
        situation,
        periode,
        regeling,
        redenen,
        beslissend,
        voorzieningen,
        stappen,
        aannames,
        meldingen,
        verandert,
        Zorgdetails.NONE);
  }

  /** For what the amount is: for a whole period, or for some days of it. */
  public Message per() {
    return zorg.dagen().isPresent() ? Periode.dagen(zorg.dagen().get()) : periode.per();
  }

  /** These details with one more notice. */
  public Details withMelding(Melding melding) {
    List<Melding> more = new ArrayList<>(meldingen);
    more.add(melding);
    return with(aannames, more, verandert);
  }

  /** These details with one more assumption, unless it was told. */
  public Details withAanname(Message aanname) {
    if (aannames.contains(aanname)) {
      return this;
    }
    List<Message> more = new ArrayList<>(aannames);
    more.add(aanname);
    return with(more, meldingen, verandert);
  }

  /** These details with the next change. */
  public Details withChange(Verandering change) {
    return with(aannames, meldingen, Optional.of(change));
  }

  private Details with(List<Message> assumed, List<Melding> noticed, Optional<Verandering> change) {
    return new Details(
        situation,
        periode,
        regeling,
        redenen,
        beslissend,
        voorzieningen,
        stappen,
        assumed,
        noticed,
        change,
        zorg);
  }

  /**
   * The ground to name when there is room for one: the one that decides, or else the first that is
   * open, or else the first that applies.
   */
  public Finding reden() {
    if (beslissend.isPresent()) {
      return beslissend.get();
    }
    Finding found = redenen.get(redenen.size() - 1);
    for (int i = redenen.size() - 1; i >= 0; i--) {
      boolean better = redenen.get(i).onbekend() || redenen.get(i).geldt() && !found.onbekend();
      found = better ? redenen.get(i) : found;
    }
    return found;
  }
}
