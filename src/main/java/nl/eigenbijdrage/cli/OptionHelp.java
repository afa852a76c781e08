package nl.eigenbijdrage.cli;

import java.util.ArrayList;
import java.util.List;
import nl.eigenbijdrage.question.Choices;
import nl.eigenbijdrage.rates.json.JsonRates;
import nl.eigenbijdrage.rates.json.RatesSource;
import nl.eigenbijdrage.render.Begrip;
import nl.eigenbijdrage.render.Begrippen;
import nl.eigenbijdrage.render.Taal;
import nl.eigenbijdrage.render.Texts;
import nl.eigenbijdrage.situation.Coded;
import nl.eigenbijdrage.situation.Feit;

/** What only help, completion and the man page need to know about an option. */
final class OptionHelp {

  /** Stands for the names of files, where a list of words to complete with is asked. */
  static final List<String> FILES = List.of("FILES");

  /** Stands for the names of folders. */
  static final List<String> FOLDERS = List.of("FOLDERS");

  private static final String UNKNOWN = "onbekend";

  private OptionHelp() {}

  /** The group in which a fact stands in the help. */
  static String group(Feit feit) {
    return switch (feit) {
      case DATUM, HUISHOUDEN, GEBOORTEDATUM, LEEFTIJD, PARTNER_GEBOORTEDATUM, PARTNER_LEEFTIJD ->
          "huishouden";
      case VOORZIENING, SOORT, VORM, VOOR, START, EIND, KOSTPRIJS, KOSTEN, OUDER -> "hulp";
      case WLZ, OPVANGNACHTEN, BESLUIT_GEMEENTE -> "vrij";
      case GEMEENTE, INKOMENSGRENS, TARIEF_GEMEENTE -> "gemeente";
      case INKOMEN,
          PARTNER_INKOMEN,
          VERMOGEN,
          PARTNER_VERMOGEN,
          GRONDSLAG,
          PARTNER_GRONDSLAG,
          INKOMEN_DIT_JAAR,
          PARTNER_INKOMEN_DIT_JAAR,
          VERMOGEN_DIT_JAAR,
          PARTNER_VERMOGEN_DIT_JAAR ->
          "inkomen";
      case ZORG,
          WOONCOMPONENT,
          OPNAME,
          ZORG_EIND,
          DEELTIJDVERBLIJF,
          TERUGKEER_BINNEN_4_MAANDEN,
          KINDEREN_TEN_LASTE,
          PARTNER_ZORG,
          PARTNER_OPNAME,
          MPT_HOOGSTENS_20_UUR,
          EERDER_HOOG,
          BELASTING,
          PARTNER_BELASTING,
          ZORGTOESLAG,
          ARBEIDSINKOMEN,
          BIJSTAND ->
          "wlz";
    };
  }

  /** The name of a value as the reader's language has it. */
  static String label(String label, Texts texts) {
    String key = "waarde." + label;
    return texts.has(key) ? texts.text(key) : label;
  }

  /**
   * The words that can follow an option, in the order in which they are offered; {@link #FILES} or
   * {@link #FOLDERS}; empty when anything can. Long lists are only made when they are read.
   *
   * @param name the option, or the name of the argument
   * @param label how its value is named: words with bars between are the words themselves
   */
  static Iterable<String> candidates(String name, String label) {
    if (label.startsWith("BESTAND")) {
      return FILES;
    }
    if (label.equals("MAP")) {
      return FOLDERS;
    }
    if (name.equals("gemeente") || name.equals("--gemeente")) {
      return () -> new JsonRates(RatesSource.builtIn()).register().startingWith("").iterator();
    }
    if (name.equals("begrip")) {
      return () -> Begrippen.in(Taal.NL).alle().stream().map(Begrip::code).iterator();
    }
    for (Feit feit : Feit.values()) {
      if (name.equals("--" + feit.flag())) {
        return ofFact(feit);
      }
    }
    return label.indexOf('|') < 0 ? List.of() : List.of(label.split("\\|"));
  }

  private static List<String> ofFact(Feit feit) {
    List<String> words = new ArrayList<>();
    if (feit.soort() == Feit.Soort.YES_NO) {
      words.addAll(List.of("ja", "nee"));
    }
    Feit list = feit == Feit.VOORZIENING ? Feit.SOORT : feit;
    for (Coded value : Choices.of(list)) {
      words.add(value.code());
    }
    if (!words.isEmpty()) {
      words.add(UNKNOWN);
    }
    return words;
  }
}
