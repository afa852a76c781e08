package nl.eigenbijdrage.factuur;

import java.util.ArrayList;
import java.util.List;

/**
 * The bills of a household held against what was due.
 *
 * @param perioden every period that was compared, the earliest first
 * @param zonderPeriode lines with a date that belongs to no one contribution period
 * @param los refunds of which it is not clear what they pay back
 * @param buitenTijdvak how many bills lie outside the span that was asked for
 */
public record Factuurcontrole(
    List<Periodecontrole> perioden,
    List<Factuur> zonderPeriode,
    List<Factuur> los,
    int buitenTijdvak) {

  /** What all periods add up to. */
  public Factuurtotaal totaal() {
    return Factuurtotaal.of(perioden);
  }

  /** What is certainly wrong. */
  public List<Factuurgroep> fouten() {
    return Factuurgroep.of(perioden, one -> one.oordeel().isFout());
  }

  /** What is certainly wrong and can still be put right. */
  public List<Factuurgroep> vragen() {
    List<Factuurgroep> open = new ArrayList<>();
    for (Factuurgroep groep : fouten()) {
      if (!groep.eerste().isDefinitief()) {
        open.add(groep);
      }
    }
    return open;
  }

  /** Bills that came very late, with an amount that is not certainly wrong. */
  public List<Factuurgroep> laat() {
    return Factuurgroep.of(perioden, one -> !one.oordeel().isFout() && one.isVanLangGeleden());
  }

  /** How many periods have a bill that came very late, right or wrong. */
  public int vanLangGeleden() {
    int count = 0;
    for (Periodecontrole one : perioden) {
      count += one.isVanLangGeleden() ? 1 : 0;
    }
    return count;
  }

  /** Whether there is something to ask the CAK. */
  public boolean heeftVragen() {
    return !vragen().isEmpty() || !laat().isEmpty();
  }

  /** Whether every line of the file that lies in the span has been counted. */
  public boolean isVolledig() {
    return zonderPeriode.isEmpty() && los.isEmpty();
  }
}
