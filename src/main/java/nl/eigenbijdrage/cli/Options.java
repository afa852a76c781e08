package nl.eigenbijdrage.cli;

import java.util.ArrayList;
import java.util.List;
import nl.eigenbijdrage.render.Texts;
import nl.eigenbijdrage.situation.Feit;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Defines the options of one command. Values are taken as text and parsed by the program itself, so
 * that all problems can be told in one go and in the user's language; groups are only made when
 * help is asked for.
 */
final class Options {

  private final CommandSpec spec;
  private final OptionMaker maker;
  private final List<String> typed;
  private final List<String> names = new ArrayList<>();
  private final Sections sections;

  private Options(CommandSpec spec, Texts helpTexts, List<String> typed) {
    this.spec = spec;
    this.maker = new OptionMaker(helpTexts);
    this.typed = typed;
    this.sections = helpTexts == null ? null : new Sections();
  }

  /** All options of a command, with the texts of its help. */
  static Options forHelp(CommandSpec spec, Texts helpTexts) {
    return new Options(spec, helpTexts, List.of());
  }

  /**
   * The options of a command that occur in what was typed. An option that does not occur cannot
   * match, and making its definition is a fair part of the start-up.
   */
  static Options toParse(CommandSpec spec, List<String> typed) {
    return new Options(spec, null, typed);
  }

  /** The long names of all options, with their dashes, also of those that do not occur. */
  List<String> names() {
    return names;
  }

  private boolean isNeeded(String... forms) {
    names.add(forms[forms.length - 1]);
    if (sections != null) {
      return true;
    }
    for (String word : typed) {
      for (String form : forms) {
        if (word.startsWith(form)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The options in their groups, when help will be shown. */
  List<Sections.Section> sections() {
    return sections.list();
  }

  /** The options of every command. */
  Options common() {
    section("algemeen");
    flag("help", "-h", "--help");
    value("taal", "nl|en");
    return flag("geen-kleur", "--geen-kleur");
  }

  /** The options of every command that prints an outcome. */
  Options output() {
    section("uitvoer");
    value("uitvoer", "tekst|json");
    flag("json", "--json");
    flag("uitleg", "--uitleg");
    flag("strikt", "--strikt");
    return value("tarieven", "MAP");
  }

  /** The options of a command that prints something else than an outcome. */
  Options result() {
    section("uitvoer");
    value("uitvoer", "tekst|json");
    return flag("json", "--json");
  }

  /** The facts of a case, and the file that can hold them. */
  Options facts() {
    for (Feit feit : Feit.values()) {
      if (feit.soort() == Feit.Soort.SUPPORT_KEY) {
        continue;
      }
      if (sections != null) {
        section(OptionHelp.group(feit));
      }
      add("feit." + feit.code() + ".hulp", label(feit), "--" + feit.flag());
    }
    return section("invoer").value("invoer", "BESTAND|-");
  }

  private static String label(Feit feit) {
    return switch (feit.soort()) {
      case DATE, PARTIAL_DATE -> "DATUM";
      case AGE -> "JAREN";
      case MONEY, SIGNED_MONEY -> "EURO";
      case YES_NO -> "ja|nee";
      case TEXT -> "NAAM";
      default -> "WOORD";
    };
  }

  /** Goes to a group of options, whose name stands under {@code groep.<key>}. */
  Options section(String key) {
    if (sections != null) {
      sections.goTo(key);
    }
    return this;
  }

  /** An option with a value, {@code --name VALUE}. */
  Options value(String name, String label) {
    return add("optie." + name, label, "--" + name);
  }

  /** An option with a value that has a short name too. */
  Options value(String name, String label, String shortName) {
    return add("optie." + name, label, shortName, "--" + name);
  }

  /** An option whose value is a line of words, also when that begins like an option itself. */
  Options line(String name, String label) {
    return isNeeded("--" + name)
        ? added(valued(name, label).preprocessor(Values.line()).build())
        : this;
  }

  /** An option with two values, a word and a line of words; see {@link Values#wordAndLine}. */
  Options wordAndLine(String name, String label) {
    return isNeeded("--" + name)
        ? added(valued(name, label).preprocessor(Values.wordAndLine()).build())
        : this;
  }

  /** An option whose value may be left out, {@code --name[=VALUE]}. */
  Options optional(String name, String label) {
    return isNeeded("--" + name)
        ? added(valued(name, "[=" + label + "]").preprocessor(Values.optional()).build())
        : this;
  }

  private OptionSpec.Builder valued(String name, String label) {
    return maker.valued("optie." + name, label, "--" + name);
  }

  private Options add(String helpKey, String label, String... names) {
    return isNeeded(names) ? added(maker.valued(helpKey, label, names).build()) : this;
  }

  /** An option without a value. */
  Options flag(String name, String... names) {
    return isNeeded(names) ? added(maker.flag("optie." + name, names)) : this;
  }

  private Options added(OptionSpec option) {
    spec.addOption(option);
    if (sections != null) {
      sections.add(option);
    }
    return this;
  }

  /** Arguments without a name. */
  Options arguments(String name, String label) {
    PositionalParamSpec argument = maker.arguments(name, label);
    spec.addPositional(argument);
    if (sections != null) {
      sections.add(argument);
    }
    return this;
  }
}
