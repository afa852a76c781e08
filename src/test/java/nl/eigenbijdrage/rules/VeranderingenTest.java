package nl.eigenbijdrage.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.eigenbijdrage.rates.json.JsonRates;
import nl.eigenbijdrage.rates.json.RatesSource;
import nl.eigenbijdrage.situation.BesluitGemeente;
import nl.eigenbijdrage.situation.Feit;
import nl.eigenbijdrage.situation.Huishouden;
import nl.eigenbijdrage.situation.Situation;
import nl.eigenbijdrage.situation.SituationBuilder;
import nl.eigenbijdrage.situation.Voorziening;
import nl.eigenbijdrage.situation.VoorzieningSoort;
import nl.eigenbijdrage.situation.Vorm;
import nl.eigenbijdrage.situation.Wie;
import nl.eigenbijdrage.situation.WlzBijdrage;
import nl.eigenbijdrage.value.DateRange;
import nl.eigenbijdrage.value.Euro;
import org.junit.jupiter.api.Test;

/** Looking only at the days on which something can change finds the same as looking at all. */
class VeranderingenTest {

  private static final int CASES = 1_500;
  private static final VoorzieningSoort[] SUPPORT = {
    VoorzieningSoort.HUISHOUDELIJKE_HULP,
    VoorzieningSoort.SCOOTMOBIEL,
    VoorzieningSoort.WONINGAANPASSING,
    VoorzieningSoort.ROLSTOEL,
    VoorzieningSoort.BESCHERMD_WONEN,
    VoorzieningSoort.ALGEMENE_VOORZIENING_DUURZAAM,
  };

  private final FirstChange search =
      new FirstChange(new Assessor(new JsonRates(RatesSource.builtIn())));
  private final Random random = new Random(24);

  @Test
  void theFirstChangeIsTheOneThatLookingAtEveryPeriodFinds() {
    int changes = 0;
    for (int i = 0; i < CASES; i++) {
      changes += search.isTold(situation()) ? 1 : 0;
    }
    assertThat(changes).isGreaterThan(CASES / 5);
  }

  private Situation situation() {
    LocalDate datum = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4_300));
    SituationBuilder builder =
        new SituationBuilder()
            .put(Feit.DATUM, datum)
            .put(Feit.HUISHOUDEN, random.nextBoolean() ? Huishouden.SAMEN : Huishouden.ALLEEN)
            .put(Feit.GEBOORTEDATUM, born(datum))
            .put(Feit.PARTNER_GEBOORTEDATUM, born(datum))
            .put(Feit.VOORZIENING, support(datum))
            .put(Feit.WLZ, WlzBijdrage.GEEN)
            .put(Feit.OPVANGNACHTEN, false)
            .put(Feit.OUDER, false)
            .put(Feit.BESLUIT_GEMEENTE, BesluitGemeente.GEEN)
            .put(Feit.INKOMEN, Euro.ofCents(random.nextInt(5_000_000)))
            .put(Feit.PARTNER_INKOMEN, Euro.ofCents(random.nextInt(3_000_000)))
            .put(Feit.GRONDSLAG, Euro.ZERO)
            .put(Feit.PARTNER_GRONDSLAG, Euro.ZERO);
    if (random.nextInt(5) == 0) {
      builder.put(Feit.TARIEF_GEMEENTE, Euro.ofCents(1_000));
    }
    return builder.build();
  }

  /** Mostly about to reach eighteen or pension age; the day, the month or the year is known. */
  private DateRange born(LocalDate datum) {
    int years = List.of(17, 18, 40, 65, 66, 67, 80).get(random.nextInt(7));
    LocalDate day = datum.minusYears(years).minusDays(random.nextInt(366));
    return switch (random.nextInt(5)) {
      case 0 -> new DateRange(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()));
      case 1 -> new DateRange(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()));
      default -> DateRange.day(day);
    };
  }

  private List<Voorziening> support(LocalDate datum) {
    List<Voorziening> support = new ArrayList<>();
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      VoorzieningSoort soort = SUPPORT[random.nextInt(SUPPORT.length)];
      Optional<LocalDate> start = sometimes(datum.minusDays(300).plusDays(random.nextInt(700)));
      LocalDate end = start.orElse(datum).plusDays(random.nextInt(500));
      support.add(
          new Voorziening(
              soort,
              Vorm.NATURA,
              Wie.CLIENT,
              start,
              sometimes(end),
              soort == VoorzieningSoort.SCOOTMOBIEL
                  ? sometimes(Euro.ofCents(random.nextInt(50_000)))
                  : Optional.empty(),
              Optional.empty(),
              Set.of()));
    }
    return support;
  }

  private <T> Optional<T> sometimes(T value) {
    return random.nextInt(3) == 0 ? Optional.of(value) : Optional.empty();
  }
}
