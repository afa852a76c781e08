package nl.eigenbijdrage.question.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.eigenbijdrage.question.CaseloadException;
import nl.eigenbijdrage.question.FactuurKolom;
import nl.eigenbijdrage.question.FactuurLijst;
import nl.eigenbijdrage.question.Plain;
import nl.eigenbijdrage.question.Problem;

/**
 * The first line of a CSV file of bills. Either our own columns, and then no others; or the export
 * of a bank, which is known by its column with a name or description: of that the columns that tell
 * nothing are passed over, and so are the lines that are not about the CAK. The names are those of
 * ING, Rabobank and ABN AMRO.
 */
final class FactuurKop {

  private static final Map<String, FactuurKolom> NAMES = names();

  private static final char NOT_A_LETTER = ' ';

  /** What each column holds; null for one that is passed over. */
  private final List<FactuurKolom> kolommen = new ArrayList<>();

  /**
   * The columns with these names.
   *
   * @throws CaseloadException when they are not the columns that are wanted
   */
  FactuurKop(List<String> names) throws CaseloadException {
    for (String name : names) {
      kolommen.add(NAMES.get(Plain.clean(name).toLowerCase(Locale.ROOT)));
    }
    boolean when = has(FactuurKolom.PERIODE) || has(FactuurKolom.DATUM);
    if (!when || !has(FactuurKolom.BEDRAG)) {
      throw new CaseloadException(Problem.named("facturen", "factuurkolommen"));
    }
    if (has(FactuurKolom.PERIODE)) {
      kolommen.replaceAll(kolom -> kolom == FactuurKolom.WIE ? null : kolom);
    }
    for (int i = 0; i < kolommen.size(); i++) {
      check(i, Plain.show(names.get(i).strip()));
    }
  }

  private void check(int i, String name) throws CaseloadException {
    FactuurKolom kolom = kolommen.get(i);
    if (kolom == null && !isBank()) {
      throw new CaseloadException(Problem.named("facturen", "factuurkolom", name));
    }
    if (kolom != null && kolom != FactuurKolom.WIE && kolommen.indexOf(kolom) < i) {
      throw new CaseloadException(Problem.named("facturen", "factuurkolom-dubbel", name));
    }
  }

  private boolean has(FactuurKolom kolom) {
    return kolommen.contains(kolom);
  }

  private boolean isBank() {
    return has(FactuurKolom.WIE);
  }

  /** Adds the bill in these cells, or what is wrong with it. */
  void read(long line, List<String> cells, FactuurLijst lijst) throws CaseloadException {
    if (cells.size() != kolommen.size()) {
      Problem problem = Problem.named("regel " + line, "cellen", cells.size(), kolommen.size());
      lijst.bad(List.of(problem));
      return;
    }
    Map<FactuurKolom, String> found = new EnumMap<>(FactuurKolom.class);
    for (int i = 0; i < cells.size(); i++) {
      if (kolommen.get(i) != null) {
        found.merge(kolommen.get(i), cells.get(i), (one, other) -> one + NOT_A_LETTER + other);
      }
    }
    if (isBank() && !isOfCak(found.get(FactuurKolom.WIE))) {
      lijst.passOver();
    } else {
      lijst.add(line, found);
    }
  }

  /** Whether the CAK is named: as a word of its own, or in full. */
  private static boolean isOfCak(String text) {
    StringBuilder words = new StringBuilder().append(NOT_A_LETTER);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      words.append(Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : NOT_A_LETTER);
    }
    words.append(NOT_A_LETTER);
    return words.indexOf(" cak ") >= 0 || words.indexOf(" centraal administratie kantoor ") >= 0;
  }

  private static Map<String, FactuurKolom> names() {
    Map<String, FactuurKolom> names = new HashMap<>();
    put(names, FactuurKolom.PERIODE, "periode");
    put(names, FactuurKolom.DATUM, "datum", "transactiedatum", "date");
    put(names, FactuurKolom.BEDRAG, "bedrag", "bedrag (eur)", "transactiebedrag", "amount (eur)");
    put(names, FactuurKolom.SOORT, "soort");
    put(names, FactuurKolom.AF_BIJ, "af bij", "af/bij", "debit/credit");
    put(names, FactuurKolom.WIE, "naam / omschrijving", "mededelingen", "naam tegenpartij");
    put(names, FactuurKolom.WIE, "naam uiteindelijke partij", "omschrijving", "omschrijving-1");
    put(names, FactuurKolom.WIE, "omschrijving-2", "omschrijving-3");
    put(names, FactuurKolom.WIE, "name / description", "notifications");
    return names;
  }

  private static void put(Map<String, FactuurKolom> names, FactuurKolom kolom, String... forms) {
    for (String form : forms) {
      names.put(form, kolom);
    }
  }
}
