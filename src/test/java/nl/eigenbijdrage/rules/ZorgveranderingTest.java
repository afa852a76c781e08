package nl.eigenbijdrage.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import nl.eigenbijdrage.rates.json.JsonRates;
import nl.eigenbijdrage.rates.json.RatesSource;
import nl.eigenbijdrage.situation.BesluitGemeente;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Huishouden;
import nl.eigenbijdrage.situation.PartnerZorg;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.SituationBuilder;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.situation.VoorzieningSoort;
import nl.eigenbijdrage.situation.WlzBijdrage;
import nl.eigenbijdrage.situation.Zorg;
import nl.eigenbijdrage.value.DateRange;
import nl.eigenbijdrage.value.Euro;
import org.junit.jupiter.api.Test;

/**
 * The first change that is told of a case of care is the first one in its timeline, also where
 * months of care and the four weeks of support at home, to 2019, overlap.
 */
class ZorgveranderingTest {

  private static final int CASES = 600;

  /** After the only period of five weeks, in which a whole month of care can lie. */
  private static final LocalDate FIRST = LocalDate.of(2016, 1, 4);

  private final FirstChange search =
      new FirstChange(new Assessor(new JsonRates(RatesSource.builtIn())));
  private final Random random = new Random(7);

  @Test
  void theFirstChangeIsTheFirstInTheTimeline() {
    int changes = 0;
    for (int i = 0; i < CASES; i++) {
      changes += search.isTold(situation()) ? 1 : 0;
    }
    assertThat(changes).isGreaterThan(CASES / 3);
  }

  private Situation situation() {
    LocalDate datum = FIRST.plusDays(random.nextInt(3_300));
    Zorg zorg = one(Zorg.values());
    LocalDate opname = datum.minusDays(250).plusDays(random.nextInt(400));
    SituationBuilder builder =
        new SituationBuilder()
            .put(Feit.DATUM, datum)
            .put(Feit.HUISHOUDEN, random.nextBoolean() ? Huishouden.SAMEN : Huishouden.ALLEEN)
            .put(Feit.GEBOORTEDATUM, DateRange.day(born(1940, 1970)))
            .put(Feit.PARTNER_GEBOORTEDATUM, DateRange.day(born(1941, 1968)))
            .put(Feit.VOORZIENING, List.of(Voorziening.of(VoorzieningSoort.BEGELEIDING)))
            .put(Feit.WLZ, WlzBijdrage.GEEN)
            .put(Feit.OPVANGNACHTEN, false)
            .put(Feit.OUDER, false)
            .put(Feit.BESLUIT_GEMEENTE, BesluitGemeente.GEEN)
            .put(Feit.ZORG, zorg)
            .put(Feit.WOONCOMPONENT, true)
            .put(Feit.EERDER_HOOG, false)
            .put(Feit.DEELTIJDVERBLIJF, false)
            .put(Feit.TERUGKEER_BINNEN_4_MAANDEN, true)
            .put(Feit.MPT_HOOGSTENS_20_UUR, random.nextBoolean())
            .put(Feit.PARTNER_ZORG, one(PartnerZorg.values()))
            .put(Feit.INKOMEN, Euro.ofCents(random.nextInt(5_000_000)))
            .put(Feit.PARTNER_INKOMEN, Euro.ofCents(random.nextInt(3_000_000)))
            .put(Feit.GRONDSLAG, Euro.ZERO)
            .put(Feit.PARTNER_GRONDSLAG, Euro.ZERO);
    if (random.nextBoolean()) {
      builder.put(Feit.OPNAME, opname);
    }
    if (random.nextBoolean()) {
      builder.put(Feit.ZORG_EIND, opname.plusDays(random.nextInt(400)));
    }
    if (random.nextBoolean()) {
      builder.put(Feit.PARTNER_OPNAME, datum.minusDays(200).plusDays(random.nextInt(500)));
    }
    return builder.build();
  }

  private LocalDate born(int... years) {
    return LocalDate.of(years[random.nextInt(years.length)], 5, 5);
  }

  @SafeVarargs
  private <T> T one(T... values) {
    return values[random.nextInt(values.length)];
  }
}
