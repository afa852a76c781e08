package nl.eigenbijdrage.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.eigenbijdrage.outcome.Outcome;
import nl.eigenbijdrage.question.Answers;
import nl.eigenbijdrage.question.Intake;
import nl.eigenbijdrage.rates.json.JsonRates;
import nl.eigenbijdrage.rates.json.RatesSource;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.value.EuroRange;

/** A case of care in which everything is known, thought up by chance but the same every time. */
final class Zorggeval {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final JsonRates RATES = new JsonRates(RatesSource.builtIn());
  private static final Assessor ASSESSOR = new Assessor(RATES);

  private static final String OLD = "1940-05-05";
  private static final String YOUNG = "1975-08-08";

  private final Map<Feit, String> facts = new EnumMap<>(Feit.class);

  private Zorggeval() {}

  /** A case with this care; a stay is in its first months when {@code early}. */
  static Zorggeval of(Random chance, int year, String zorg, boolean early) {
    Zorggeval one = new Zorggeval();
    one.put(Feit.DATUM, year + "-10-10").put(Feit.ZORG, zorg);
    one.put(Feit.OPNAME, early ? year + "-10-" + (10 + chance.nextInt(22)) : "2014-01-05");
    one.put(Feit.EERDER_HOOG, "nee").put(Feit.DEELTIJDVERBLIJF, "nee");
    one.put(Feit.KINDEREN_TEN_LASTE, "nee").put(Feit.TERUGKEER_BINNEN_4_MAANDEN, "nee");
    one.put(Feit.HUISHOUDEN, "alleen").put(Feit.GEBOORTEDATUM, chance.nextBoolean() ? OLD : YOUNG);
    one.put(Feit.INKOMEN, amount(chance)).put(one.wealth(), amount(chance));
    one.put(Feit.BELASTING, amount(chance)).put(Feit.ARBEIDSINKOMEN, "0");
    one.put(Feit.ZORGTOESLAG, chance.nextBoolean() ? "ja" : "nee");
    if (zorg.equals("mpt")) {
      one.put(Feit.MPT_HOOGSTENS_20_UUR, chance.nextInt(4) == 0 ? "ja" : "nee");
    }
    if (zorg.equals("beschermd-wonen")) {
      one.put(Feit.WOONCOMPONENT, "ja");
    }
    return one;
  }

  /**
   * This case with a partner, whose care is of this kind, on the days on which the client has it.
   */
  Zorggeval samen(Random chance, String partnerZorg) {
    put(Feit.HUISHOUDEN, "samen").put(Feit.PARTNER_ZORG, partnerZorg);
    put(Feit.PARTNER_GEBOORTEDATUM, chance.nextInt(3) > 0 ? text(Feit.GEBOORTEDATUM) : YOUNG);
    put(Feit.PARTNER_INKOMEN, amount(chance)).put(partnerWealth(), amount(chance));
    put(Feit.PARTNER_BELASTING, amount(chance));
    if (partnerZorg.equals("geen") || partnerZorg.equals("wmo")) {
      return this;
    }
    boolean early = LocalDate.parse(text(Feit.OPNAME)).getYear() == year();
    return put(Feit.PARTNER_OPNAME, early ? text(Feit.OPNAME) : "2014-02-03");
  }

  /** Mostly of an everyday size, now and then far too large. */
  private static String amount(Random chance) {
    int size = chance.nextInt(20);
    long most = size == 0 ? 99_999_999_999L : size < 5 ? 30_000_000L : 5_000_000L;
    long cents = size == 5 ? 0 : (long) (chance.nextDouble() * most);
    boolean whole = chance.nextBoolean();
    return BigDecimal.valueOf(whole ? cents / 100 * 100 : cents, 2).toPlainString();
  }

  Zorggeval put(Feit feit, String text) {
    facts.put(feit, text);
    return this;
  }

  /** This case with another answer. */
  Zorggeval with(Feit feit, String text) {
    Zorggeval other = new Zorggeval();
    other.facts.putAll(facts);
    return other.put(feit, text);
  }

  String text(Feit feit) {
    return facts.get(feit);
  }

  BigDecimal number(Feit feit) {
    return new BigDecimal(facts.get(feit));
  }

  /** Up to 2017 the exempt part depended on income and age; the grondslag leaves that aside. */
  Feit wealth() {
    return year() < 2018 ? Feit.GRONDSLAG : Feit.VERMOGEN;
  }

  private Feit partnerWealth() {
    return year() < 2018 ? Feit.PARTNER_GRONDSLAG : Feit.PARTNER_VERMOGEN;
  }

  int year() {
    return LocalDate.parse(text(Feit.DATUM)).getYear();
  }

  boolean samen() {
    return text(Feit.HUISHOUDEN).equals("samen");
  }

  List<Feit> known() {
    return List.copyOf(facts.keySet());
  }

  Situation situation() {
    Answers answers = new Answers();
    facts.forEach(answers::answer);
    Intake.Result result = Intake.read(answers, () -> TODAY, true, RATES);
    return result.situation().orElseThrow(() -> new AssertionError(this + " " + result.problems()));
  }

  Outcome outcome() {
    return ASSESSOR.assess(situation());
  }

  /** The outcome of a later or earlier month, with the same facts. */
  Outcome in(LocalDate day) {
    return ASSESSOR.assess(situation(), Kalender.on(situation(), day));
  }

  /** The one amount that is due. */
  BigDecimal amount() {
    EuroRange range = outcome().bedragen().orElseThrow();
    if (!range.isExact()) {
      throw new AssertionError(this + " gives " + range);
    }
    return new BigDecimal(range.min().toString());
  }

  /** The same case for a second computation. */
  Zorgorakel orakel() {
    List<Zorgorakel.Mens> people = new ArrayList<>();
    people.add(
        new Zorgorakel.Mens(
            number(Feit.INKOMEN),
            number(wealth()),
            text(Feit.GEBOORTEDATUM).equals(OLD),
            true,
            number(Feit.BELASTING)));
    if (samen()) {
      String care = text(Feit.PARTNER_ZORG);
      people.add(
          new Zorgorakel.Mens(
              number(Feit.PARTNER_INKOMEN),
              number(partnerWealth()),
              text(Feit.PARTNER_GEBOORTEDATUM).equals(OLD),
              !care.equals("geen") && !care.equals("wmo"),
              number(Feit.PARTNER_BELASTING)));
    }
    LocalDate opname = LocalDate.parse(text(Feit.OPNAME));
    LocalDate last = LocalDate.of(year(), 10, 31);
    boolean whole = opname.getYear() < year();
    return new Zorgorakel(
        year(),
        people,
        whole ? Optional.empty() : Optional.of(last.getDayOfMonth() - opname.getDayOfMonth() + 1));
  }

  @Override
  public String toString() {
    return facts.toString();
  }
}
