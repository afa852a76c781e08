package nl.eigenbijdrage.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The low and the high contribution computed a second time, from figures written down here and
 * apart from the program: in amounts per year, rounded once.
 */
final class Zorgorakel {

  /** Per year: percentage, minimum, maximum, reduction, deduction of income, highest maximum. */
  private static final Map<Integer, String> LOW =
      Map.ofEntries(
          Map.entry(2015, "12.5 158.60 832.60 136.00 0 2284.60"),
          Map.entry(2016, "12.5 159.80 838.60 136.80 6000 2301.40"),
          Map.entry(2017, "12.5 160.60 842.80 137.60 6030 2312.60"),
          Map.entry(2018, "10 161.80 850.00 138.80 6085 2332.60"),
          Map.entry(2019, "10 164.20 861.80 140.80 6103 2364.80"),
          Map.entry(2020, "10 168.00 881.60 144.20 6152 2419.40"),
          Map.entry(2021, "10 171.40 899.80 147.00 6226 2469.20"),
          Map.entry(2022, "10 174.00 913.20 149.20 6325 2506.00"),
          Map.entry(2023, "10 184.00 966.60 157.80 6695 2652.40"),
          Map.entry(2024, "10 200.40 1052.20 171.80 7287.20 2887.40"),
          Map.entry(2025, "10 205.00 1076.60 175.80 7456.20 2954.40"),
          Map.entry(2026, "10 212.60 1115.80 182.20 7727.60 3061.80"));

  /**
   * Per year: exempt wealth, extra exempt part, percentage that counts, exempt in box 3. Up to 2017
   * the wealth is the grondslag, from which the exempt part has been taken already.
   */
  private static final Map<Integer, String> WEALTH =
      Map.ofEntries(
          Map.entry(2015, "0 10000 8 0"),
          Map.entry(2016, "0 10000 8 0"),
          Map.entry(2017, "0 10090 8 0"),
          Map.entry(2018, "24437 10141 8 24437"),
          Map.entry(2019, "25000 10171 4 25000"),
          Map.entry(2020, "30000 10253 4 30000"),
          Map.entry(2021, "30360 10376 4 30360"),
          Map.entry(2022, "30846 10542 4 30846"),
          Map.entry(2023, "31340 10711 4 50000"),
          Map.entry(2024, "31747 10850 4 50650"),
          Map.entry(2025, "33748 11534 4 57000"),
          Map.entry(2026, "36952 0 4 57000"));

  /** Per year: percentage, highest amount, and the income below which it is given. */
  private static final Map<Integer, String> COMPENSATION =
      Map.of(
          2018, "12 2700 20075",
          2019, "8 1700 20075",
          2020, "8 1700 20297",
          2021, "8 1700 20540",
          2022, "8 1700 20869",
          2023, "4 1700 21203",
          2024, "4 1700 21479",
          2025, "4 1700 22833");

  /**
   * Per year: pocket money (single, couple), insurance (fixed, percentage, least for somebody
   * single and for a spouse, most), zorgtoeslag (single, couple, income, percentage), extra amount
   * (below pension age, from it), free part (below: single, couple; from: single, couple; 0 when it
   * is not known).
   */
  private static final Map<Integer, String> HIGH =
      Map.of(
          2015,
          "3517 5471 1478 5.65 2261.17 2020.55 4351.19 1060 2062 19043 8.713 1727 965"
              + " 6158 13284 8178 9826",
          2016,
          "3608 5613 1329 5.40 2088.92 1854.92 4105.36 865 1655 19253 9.118 1740 972"
              + " 6296 13570 8269 9867",
          2021,
          "3906 6076 1609 5.70 2493.56 2217.95 4796.84 1189 2314 20941 13.52 1867 1044"
              + " 0 0 9264 11081",
          2022,
          "4011 6239 1642 5.45 2514.36 2240.56 4761.14 1250 2397 21431 13.55 1895 1059"
              + " 7319 14831 9672 11452",
          2024,
          "4167 6482 1749 5.50 2670.21 2380.99 5032.83 1336 2553 22356 13.61 2183 1220"
              + " 0 0 10028 11850",
          2025,
          "4583 7129 1889 5.43 2878.39 2564.26 5524.71 1858 3182 25070 13.64 2234 1249"
              + " 0 0 11368 13298",
          2026,
          "4925 7661 1987 5.32 3029.45 2697.37 5797.61 1483 2833 26820 13.67 2315 1294"
              + " 0 0 11829 13895");

  private static final BigDecimal ZERO = BigDecimal.ZERO;
  private static final BigDecimal MONTHS = new BigDecimal(12);

  private final int year;
  private final List<Mens> people;
  private final Optional<Integer> days;

  /**
   * One of the household.
   *
   * @param aow whether of pension age
   * @param owes whether a contribution is owed for care of this person
   */
  record Mens(BigDecimal income, BigDecimal wealth, boolean aow, boolean owes, BigDecimal tax) {}

  /**
   * A household in a month.
   *
   * @param days how many days are owed; empty for the whole month
   */
  Zorgorakel(int year, List<Mens> people, Optional<Integer> days) {
    this.year = year;
    this.people = people;
    this.days = days;
  }

  private static BigDecimal[] row(String text) {
    String[] words = text.split(" ", -1);
    BigDecimal[] row = new BigDecimal[words.length];
    for (int i = 0; i < words.length; i++) {
      row[i] = new BigDecimal(words[i]);
    }
    return row;
  }

  private static BigDecimal percent(BigDecimal percentage, BigDecimal of) {
    return percentage.movePointLeft(2).multiply(of);
  }

  private BigDecimal month(BigDecimal perYear) {
    return days.isEmpty()
        ? perYear.divide(MONTHS, 2, RoundingMode.HALF_UP)
        : perYear
            .multiply(new BigDecimal(days.get()))
            .divide(new BigDecimal(365), 2, RoundingMode.HALF_UP);
  }

  /** The low contribution; {@code home} with mpt or pgb, {@code few} with few hours of mpt. */
  BigDecimal low(boolean home, boolean few) {
    BigDecimal[] f = row(LOW.get(year));
    BigDecimal least = f[1].multiply(MONTHS);
    BigDecimal income = income().add(counted()).subtract(compensation(false));
    BigDecimal year12 = percent(f[0], home ? income.subtract(f[4]) : income);
    BigDecimal owed = few ? least : year12.max(least).min(f[2].multiply(MONTHS));
    return month(home ? owed.subtract(f[3].multiply(MONTHS)) : owed);
  }

  private BigDecimal income() {
    return people.stream().map(Mens::income).reduce(ZERO, BigDecimal::add);
  }

  private BigDecimal counted() {
    BigDecimal wealth = ZERO;
    for (BigDecimal one : wealth()) {
      wealth = wealth.add(one);
    }
    return percent(row(WEALTH.get(year))[2], wealth);
  }

  /** The wealth of each that counts. */
  private BigDecimal[] wealth() {
    BigDecimal[] f = row(WEALTH.get(year));
    BigDecimal[] found = year < 2018 || year >= 2023 ? apart(f[0]) : shared(f[0]);
    for (int i = 0; i < found.length; i++) {
      Mens other = people.get(found.length - 1 - i);
      boolean bothBelow = !other.aow && other.owes;
      BigDecimal times = new BigDecimal(found.length == 1 || bothBelow ? 1 : 2);
      if (!people.get(i).aow) {
        found[i] = found[i].subtract(f[1].multiply(times)).max(ZERO);
      }
    }
    return found;
  }

  private BigDecimal[] apart(BigDecimal exempt) {
    BigDecimal[] found = new BigDecimal[people.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = people.get(i).wealth.subtract(exempt).max(ZERO);
    }
    return found;
  }

  /** The exempt part that one does not use goes to the other. */
  private BigDecimal[] shared(BigDecimal exempt) {
    if (people.size() == 1) {
      return apart(exempt);
    }
    BigDecimal client = people.get(0).wealth.subtract(exempt);
    BigDecimal both = client.add(people.get(1).wealth.subtract(exempt)).max(ZERO);
    BigDecimal first = client.max(ZERO).min(both);
    return new BigDecimal[] {first, both.subtract(first)};
  }

  private BigDecimal compensation(boolean high) {
    if (!COMPENSATION.containsKey(year)) {
      return ZERO;
    }
    BigDecimal[] f = row(COMPENSATION.get(year));
    BigDecimal[] own = wealth();
    BigDecimal[] box3 = year < 2023 ? own : shared(row(WEALTH.get(year))[3]);
    BigDecimal total = ZERO;
    for (int i = 0; i < own.length; i++) {
      BigDecimal tested = high ? box3[i] : own[i];
      BigDecimal rest = people.get(i).income.subtract(percent(new BigDecimal(4), tested));
      if (people.get(i).aow && rest.compareTo(f[2]) < 0) {
        BigDecimal part = percent(f[0], box3[i]);
        total = total.add((year < 2023 ? part : part.add(counted())).min(f[1]));
      }
    }
    return total;
  }

  /** Whether the figures of the high contribution are known for this household. */
  boolean knowsHigh() {
    boolean mixed = people.size() == 2 && people.get(0).aow != people.get(1).aow;
    return HIGH.containsKey(year) && !mixed && free().signum() > 0;
  }

  private BigDecimal free() {
    int column = 13 + (people.get(0).aow ? 2 : 0) + people.size() - 1;
    return row(HIGH.get(year))[column];
  }

  /** The high contribution, with the earnings of the household. */
  BigDecimal high(boolean allowance, BigDecimal earnings) {
    BigDecimal[] f = row(HIGH.get(year));
    int partner = people.size() - 1;
    BigDecimal rest = income().subtract(f[partner]);
    for (Mens one : people) {
      BigDecimal insurance = f[2].add(percent(f[3], one.income.max(ZERO)));
      insurance = one.aow ? insurance.max(f[4 + partner]) : insurance;
      rest = rest.subtract(insurance.min(f[6])).subtract(one.tax);
      rest = rest.subtract(f[one.aow ? 12 : 11]);
    }
    if (allowance) {
      BigDecimal less = percent(f[10], income().subtract(f[9]).max(ZERO));
      rest = rest.add(f[7 + partner].subtract(less).max(ZERO));
    }
    BigDecimal quarter = percent(new BigDecimal(25), rest.subtract(free()).max(ZERO));
    BigDecimal owed =
        rest.subtract(quarter)
            .subtract(percent(new BigDecimal(15), earnings))
            .subtract(compensation(true))
            .add(counted());
    return month(owed.max(ZERO).min(row(LOW.get(year))[5].multiply(MONTHS)));
  }
}
