package nl.eigenbijdrage.rules.bedrag;

import nl.eigenbijdrage.rules.Context;

/** When article 3.9a of the Uitvoeringsbesluit Wmo 2015 lowers the bijdrageplichtig inkomen. */
public enum Compensatie {
  /** Never: the years in which the article does not stand in the text. */
  GEEN,
  /** 2018: only the income over the peiljaar ("in afwijking van 3.9, eerste lid"). */
  PEILJAAR,
  /** 2019: also the income of this year after peiljaarverlegging ("3.9, eerste of tweede lid"). */
  ALTIJD;

  /** Whether it lowers the income in this case. */
  public boolean geldt(Context context) {
    return switch (this) {
      case GEEN -> false;
      case PEILJAAR -> !context.verlegd();
      case ALTIJD -> true;
    };
  }
}
