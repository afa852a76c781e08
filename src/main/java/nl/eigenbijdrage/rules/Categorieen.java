package nl.eigenbijdrage.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.eigenbijdrage.outcome.Oordeel;
import nl.eigenbijdrage.rates.Categorie;
import nl.eigenbijdrage.situation.Feit;

/** The kinds of household between which the amounts differ, in one case. */
public final class Categorieen {

  private Categorieen() {}

  /** The kinds of household that are possible with what is known; at least one. */
  public static Set<Categorie> mogelijk(Context context) {
    EnumSet<Categorie> possible = EnumSet.noneOf(Categorie.class);
    Oordeel client = context.pensioengerechtigd(context.situation().client());
    if (context.gehuwd() != Oordeel.GELDT) {
      add(
          possible,
          client,
          Categorie.ONGEHUWD_PENSIOENGERECHTIGD,
          Categorie.ONGEHUWD_ONDER_PENSIOENLEEFTIJD);
    }
    if (context.gehuwd() != Oordeel.GELDT_NIET) {
      add(
          possible,
          client.and(context.pensioengerechtigd(context.situation().partner())),
          Categorie.GEHUWD_PENSIOENGERECHTIGD,
          Categorie.GEHUWD_ONDER_PENSIOENLEEFTIJD);
    }
    return possible;
  }

  private static void add(
      Set<Categorie> possible, Oordeel pensioengerechtigd, Categorie yes, Categorie no) {
    if (pensioengerechtigd != Oordeel.GELDT_NIET) {
      possible.add(yes);
    }
    if (pensioengerechtigd != Oordeel.GELDT) {
      possible.add(no);
    }
  }

  /** The facts that would tell which of those that are {@link #mogelijk} it is. */
  public static List<Feit> ontbreekt(Context context) {
    List<Feit> facts = new ArrayList<>();
    if (context.gehuwd() == Oordeel.ONBEKEND) {
      facts.add(Feit.HUISHOUDEN);
    }
    if (context.pensioengerechtigd(context.situation().client()) == Oordeel.ONBEKEND) {
      facts.add(Feit.GEBOORTEDATUM);
    }
    if (context.gehuwd() != Oordeel.GELDT_NIET
        && context.pensioengerechtigd(context.situation().partner()) == Oordeel.ONBEKEND) {
      facts.add(Feit.PARTNER_GEBOORTEDATUM);
    }
    return facts;
  }
}
