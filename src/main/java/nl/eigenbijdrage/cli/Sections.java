package nl.eigenbijdrage.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options and arguments of a command in the groups in which the help shows them. */
final class Sections {

  /** The group of the arguments without a name. */
  static final String ARGUMENTS = "argumenten";

  private static final String OPTIONS = "opties";

  private final List<Section> list = new ArrayList<>();
  private Section current;

  /**
   * Options that stand together in the help.
   *
   * @param key the word under {@code groep} in the texts that names the group
   * @param options the options
   */
  record Section(String key, List<ArgSpec> options) {}

  /** The groups, in the order in which they were first gone to. */
  List<Section> list() {
    return list;
  }

  /** Goes to the group with this key; what is added next stands in it. */
  void goTo(String key) {
    for (Section section : list) {
      if (section.key().equals(key)) {
        current = section;
        return;
      }
    }
    current = new Section(key, new ArrayList<>());
    list.add(current);
  }

  /** Adds an option or argument; an argument has a group of its own. */
  void add(ArgSpec arg) {
    if (!(arg instanceof OptionSpec)) {
      goTo(ARGUMENTS);
    } else if (current == null || current.key().equals(ARGUMENTS)) {
      goTo(OPTIONS);
    }
    current.options().add(arg);
  }
}
