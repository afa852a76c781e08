package nl.eigenbijdrage.rules.grond;

import java.time.LocalDate;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.rules.Artikel;
import nl.eigenbijdrage.rules.Context;
import nl.eigenbijdrage.rules.Rule;
import nl.eigenbijdrage.value.DateRange;
import nl.eigenbijdrage.value.Message;

/**
 * Nobody owed the contribution for April and May 2020: Uitvoeringsbesluit Wmo 2015, 3.8 lid 3 onder
 * i. It was added during 2020, with effect from 1 April; the first text that shows it is cited.
 */
public final class Corona2020 implements Rule {

  private static final String KEY = "reden.corona-2020.";
  private static final Artikel ARTIKEL = Artikel.besluit("3.8", "3", "i");
  private static final int FIRST_TEXT = 2021;

  /** The months of the measure. */
  public static final DateRange MONTHS =
      new DateRange(LocalDate.of(2020, 4, 1), LocalDate.of(2020, 5, 31));

  private final Finding geldtNiet =
      Finding.geldtNiet(
          Grond.CORONA_2020, Message.of(KEY + "geldt-niet"), ARTIKEL.bron(FIRST_TEXT));

  @Override
  public Finding assess(Context context) {
    return MONTHS.contains(context.periode().van())
        ? Finding.geldt(Grond.CORONA_2020, Message.of(KEY + "geldt"), ARTIKEL.bron(FIRST_TEXT))
        : geldtNiet;
  }
}
