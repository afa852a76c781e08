package nl.eigenbijdrage.cli;

import java.util.List;
import nl.eigenbijdrage.render.Texts;
import nl.eigenbijdrage.situation.Feit;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Defines the options of one command. Values are taken as text and parsed by the program itself, so
 * that all problems can be told in one go and in the user's language; help texts are only looked up
 * when help is asked for.
 */
final class Options {

  private final CommandSpec spec;
  private final Texts helpTexts;

  /**
   * Options to add to a command.
   *
   * @param helpTexts where the help texts stand; null when no help will be shown
   */
  Options(CommandSpec spec, Texts helpTexts) {
    this.spec = spec;
    this.helpTexts = helpTexts;
  }

  /** The options of every command. */
  Options common() {
    flag("help", "-h", "--help");
    value("taal", "nl|en");
    return flag("geen-kleur", "--geen-kleur");
  }

  /** The options of every command that prints an outcome. */
  Options output() {
    value("uitvoer", "tekst|json");
    flag("json", "--json");
    flag("uitleg", "--uitleg");
    flag("strikt", "--strikt");
    return value("tarieven", "DIR");
  }

  /** The facts of a case, and the file that can hold them. */
  Options facts() {
    value("invoer", "FILE|-");
    for (Feit feit : Feit.values()) {
      if (feit.soort() != Feit.Soort.SUPPORT_KEY) {
        add(feit.flag(), "feit." + feit.code() + ".hulp", label(feit));
      }
    }
    return this;
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

  /** An option with a value, {@code --name VALUE}. */
  Options value(String name, String label) {
    return add(name, "optie." + name, label);
  }

  /** An option with a value that has a short name too. */
  Options value(String name, String label, String shortName) {
    spec.addOption(builder("optie." + name, label, shortName, "--" + name).build());
    return this;
  }

  private Options add(String name, String helpKey, String label) {
    spec.addOption(builder(helpKey, label, "--" + name).build());
    return this;
  }

  private OptionSpec.Builder builder(String helpKey, String label, String... names) {
    String first = names[0];
    OptionSpec.Builder builder =
        OptionSpec.builder(first, java.util.Arrays.copyOfRange(names, 1, names.length))
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("0..1")
            .fallbackValue("")
            .paramLabel(label);
    return helpTexts == null ? builder : builder.description(helpTexts.text(helpKey));
  }

  /** An option without a value. */
  Options flag(String name, String... names) {
    OptionSpec.Builder builder =
        OptionSpec.builder(names[0], java.util.Arrays.copyOfRange(names, 1, names.length))
            .type(boolean.class)
            .arity("0");
    spec.addOption(
        (helpTexts == null ? builder : builder.description(helpTexts.text("optie." + name)))
            .build());
    return this;
  }

  /** Arguments without a name. */
  Options arguments(String name, String label) {
    PositionalParamSpec.Builder builder =
        PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("0..*")
            .paramLabel(label);
    spec.addPositional(
        (helpTexts == null ? builder : builder.description(helpTexts.text("optie." + name)))
            .build());
    return this;
  }
}
