package nl.eigenbijdrage.factuur;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.rates.Rates;
import nl.eigenbijdrage.value.DateRange;
import nl.eigenbijdrage.value.Periode;

/** Holds bills against what was due. */
public final class Controle {

  private final List<Verwachting> verwachtingen = new ArrayList<>();
  private final Toewijzing toewijzing;
  private final Vraag vraag;
  private final AnderJaar anderJaar;

  /**
   * How the bills are to be read.
   *
   * @param later how many months the date of a payment lies after the contribution month
   * @param tijdvak the days to compare; empty for the first bill up to the last
   * @param vandaag the day it is
   */
  public record Vraag(int later, Optional<DateRange> tijdvak, LocalDate vandaag) {}

  private Controle(List<Outcome> uitkomsten, List<Factuur> facturen, Vraag vraag, Rates rates) {
    for (Outcome uitkomst : uitkomsten) {
      if (!uitkomst.details().periode().isBetweenPeriods()) {
        verwachtingen.add(Verwachting.of(uitkomst));
      }
    }
    this.toewijzing = Toewijzing.van(verwachtingen, facturen, vraag.later());
    this.vraag = vraag;
    this.anderJaar = new AnderJaar(rates);
  }

  /**
   * Compares the bills.
   *
   * @param uitkomsten what was due in every period from the first bill up to the last, and of the
   *     days that are asked for
   * @param rates where the amounts of other years are found
   */
  public static Factuurcontrole van(
      List<Outcome> uitkomsten, List<Factuur> facturen, Vraag vraag, Rates rates) {
    return new Controle(uitkomsten, facturen, vraag, rates).compare();
  }

  private Factuurcontrole compare() {
    List<Periodecontrole> perioden = new ArrayList<>();
    Teruggaan teruggaan = new Teruggaan(vraag.vandaag(), vraag.later());
    int outside = 0;
    int first = first();
    int last = last();
    for (int i = 0; i < verwachtingen.size(); i++) {
      List<Post> posten = toewijzing.posten().get(i);
      if (isAsked(i, first, last)) {
        perioden.add(new Beoordeling(verwachtingen.get(i), posten, anderJaar, teruggaan).oordeel());
      } else {
        outside += posten.size();
      }
    }
    return new Factuurcontrole(perioden, toewijzing.zonderPeriode(), toewijzing.los(), outside);
  }

  private boolean isAsked(int i, int first, int last) {
    if (vraag.tijdvak().isEmpty()) {
      return i >= first && i <= last;
    }
    Periode periode = verwachtingen.get(i).periode();
    DateRange days = vraag.tijdvak().get();
    return !periode.tot().isBefore(days.van()) && !periode.van().isAfter(days.tot());
  }

  private int first() {
    int i = 0;
    while (i < verwachtingen.size() && toewijzing.posten().get(i).isEmpty()) {
      i++;
    }
    return i;
  }

  private int last() {
    int i = verwachtingen.size() - 1;
    while (i >= 0 && toewijzing.posten().get(i).isEmpty()) {
      i--;
    }
    return i;
  }
}
