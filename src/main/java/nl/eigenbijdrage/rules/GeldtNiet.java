package nl.eigenbijdrage.rules;

import nl.eigenbijdrage.outcome.Finding;
import nl.eigenbijdrage.outcome.Grond;
import nl.eigenbijdrage.value.Message;
import nl.eigenbijdrage.value.Periode;

/** What a ground comes to when it does not apply, as most do in most cases. */
public final class GeldtNiet extends PerJaar<Finding> {

  private final Grond grond;
  private final Artikel artikel;
  private final Message tekst;

  /**
   * A ground that does not apply.
   *
   * @param artikel where the law has the ground
   * @param key the text that says why it does not apply
   */
  public GeldtNiet(Grond grond, Artikel artikel, String key) {
    this.grond = grond;
    this.artikel = artikel;
    this.tekst = Message.of(key);
  }

  /** The finding, with its source in the text in force at the start of the period's year. */
  public Finding in(Periode periode) {
    return in(periode.jaar());
  }

  @Override
  Finding make(int jaar) {
    return Finding.geldtNiet(grond, tekst, artikel.bron(jaar));
  }
}
