package nl.eigenbijdrage.cli;

import java.util.Arrays;
import java.util.List;
import nl.eigenbijdrage.render.Texts;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Makes the definition of an option as picocli wants it: every value as text, to be parsed by the
 * program itself. Help texts and the words to complete with are only looked up when help is asked
 * for.
 */
final class OptionMaker {

  /** Stands for the value of an option that has none; only seen here. */
  private static final String NO_LABEL = "-";

  private final Texts helpTexts;

  /**
   * A maker of options.
   *
   * @param helpTexts the texts of the help; null when no help is asked for
   */
  OptionMaker(Texts helpTexts) {
    this.helpTexts = helpTexts;
  }

  /** An option with a value; {@code names} ends with the long one. */
  OptionSpec.Builder valued(String helpKey, String label, String... names) {
    OptionSpec.Builder builder =
        named(names)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("0..1")
            .fallbackValue("")
            .paramLabel(label);
    if (helpTexts != null) {
      builder
          .description(helpTexts.text(helpKey))
          .paramLabel(OptionHelp.label(label, helpTexts))
          .completionCandidates(OptionHelp.candidates(names[names.length - 1], label));
    }
    return builder;
  }

  /** An option without a value; one that is given all the same is taken, and can be refused. */
  OptionSpec flag(String helpKey, String... names) {
    return helpTexts == null
        ? valued(helpKey, NO_LABEL, names).preprocessor(Values.optional()).build()
        : named(names).arity("0").description(helpTexts.text(helpKey)).build();
  }

  /** Whether this is an option without a value. */
  static boolean isFlag(OptionSpec option) {
    return option.paramLabel().equals(NO_LABEL);
  }

  private static OptionSpec.Builder named(String... names) {
    return OptionSpec.builder(names[0], Arrays.copyOfRange(names, 1, names.length));
  }

  /** The arguments without a name. */
  PositionalParamSpec arguments(String name, String label) {
    PositionalParamSpec.Builder builder =
        PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("0..*")
            .paramLabel(label);
    if (helpTexts != null) {
      builder
          .description(helpTexts.text("optie." + name))
          .paramLabel(OptionHelp.label(label, helpTexts))
          .completionCandidates(OptionHelp.candidates(name, label));
    }
    return builder.build();
  }
}
