package nl.eigenbijdrage.rules.bedrag;

import java.util.ArrayList;
import java.util.List;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.rules.Zorgdagen;

/**
 * The contribution of a household in which one spouse has care on other days of the month than the
 * other. Each day has the contribution of the care on that day: while one has care, the low one of
 * Besluit langdurige zorg, 3.3.2.2 lid 2 onder a (Uitvoeringsbesluit Wmo 2015, 3.12 lid 2); while
 * both have, the one they owe together. When that makes no difference, the days count as one part;
 * else every part is computed and rounded by itself (3.3.2.9 lid 2; 3.19 lid 2).
 */
public final class Zorgdelen {

  private final Zorgdeel hoofd;
  private final List<Zorgdeel> rest = new ArrayList<>(2);
  private final Zorgdagen dagen;

  /** Some days of the month, with the household as it is on them. */
  private record Zorgdeel(Zorghuishouden huishouden, int dagen) {

    Zorgbedrag laag() {
      return LageBijdrage.of(huishouden, dagen);
    }
  }

  /** The parts of a month; there is at least one day of care in it. */
  public Zorgdelen(Context context, boolean gehuwd, Zorgdagen dagen) {
    this.dagen = dagen;
    Zorghuishouden most = Zorghuishouden.of(context, gehuwd);
    this.hoofd = new Zorgdeel(most, gehuwd ? on(most) : dagen.aantal());
    if (gehuwd) {
      add(new Zorghuishouden(context, true, true, false));
      add(new Zorghuishouden(context, true, false, true));
    }
  }

  private void add(Zorghuishouden other) {
    boolean isMain = other.client() == hoofd().client() && other.partner() == hoofd().partner();
    if (!isMain && on(other) > 0) {
      rest.add(new Zorgdeel(other, on(other)));
    }
  }

  private int on(Zorghuishouden household) {
    if (!household.partner()) {
      return dagen.alleenClient();
    }
    return household.client() ? dagen.beiden() : dagen.alleenPartner();
  }

  /** The household on the days that decide between the low and the high contribution. */
  public Zorghuishouden hoofd() {
    return hoofd.huishouden();
  }

  /** The contribution of the month when it is the low one. */
  public Zorgbedrag laag() {
    if (isAllTheSame()) {
      return LageBijdrage.of(hoofd(), dagen.aantal());
    }
    return withRest(hoofd.laag());
  }

  /** The contribution of the month when it is the high one while both have care. */
  public Zorgbedrag hoog() {
    return withRest(HogeBijdrage.of(hoofd(), hoofd.dagen()));
  }

  private boolean isAllTheSame() {
    boolean same = true;
    for (Zorgdeel deel : rest) {
      Zorgbedrag month = LageBijdrage.of(deel.huishouden(), wholeMonth());
      same &= month.range().equals(LageBijdrage.of(hoofd(), wholeMonth()).range());
    }
    return same;
  }

  private int wholeMonth() {
    return dagen.month().tot().getDayOfMonth();
  }

  private Zorgbedrag withRest(Zorgbedrag main) {
    Zorgbedrag sum = main;
    for (Zorgdeel deel : rest) {
      sum = deel.laag().en(sum);
    }
    return sum;
  }
}
