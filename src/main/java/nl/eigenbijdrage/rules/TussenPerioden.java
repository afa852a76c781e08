package nl.eigenbijdrage.rules;

import java.time.LocalDate;
import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.outcome.Regeling;
import nl.eigenbijdrage.value.Message;

/**
 * 30 and 31 December 2019 lie after the last four-week period and before the first month. The law
 * names no contribution for them; the ruling is that nothing is due.
 */
final class TussenPerioden implements Regime {

  private static final LocalDate FROM = LocalDate.of(2019, 12, 30);
  private static final LocalDate UNTIL = LocalDate.of(2020, 1, 1);

  @Override
  public Regeling regeling() {
    return Regeling.ABONNEMENTSTARIEF_2019;
  }

  @Override
  public boolean holdsOn(LocalDate firstDay) {
    return !firstDay.isBefore(FROM) && firstDay.isBefore(UNTIL);
  }

  @Override
  public Judgement judge(Context context) {
    Finding finding =
        Finding.geldt(
                Grond.TUSSEN_PERIODEN,
                Message.of("reden.tussen-perioden.geldt"),
                Artikel.besluit("3.8", "3", "").bron(context.periode()))
            .withRuling(Message.of("aanname.tussen-perioden"));
    return Judgement.nothing(regeling(), finding);
  }
}
