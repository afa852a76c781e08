package nl.eigenbijdrage.cli;

import java.util.List;
import java.util.Optional;

/** The commands that there are, in the order of the help. */
final class Commands {

  /** The names, in the order of the help. */
  static final List<String> NAMES =
      List.of(
          "vraag",
          "bereken",
          "tijdlijn",
          "vergelijk",
          "batch",
          "factuur",
          "rapport",
          "tarieven",
          "gemeenten",
          "aow",
          "begrip",
          "schema",
          "completion");

  private static final List<String> TARIEVEN = List.of("toon", "controleer", "verschil");

  private Commands() {}

  /** The second words of a command that has them; none for other commands. */
  static List<String> parts(String name) {
    return name.equals("tarieven") ? TARIEVEN : List.of();
  }

  /**
   * The command with this name, of two words when it has parts. Only the one that is run gets
   * loaded.
   */
  static Optional<Command> find(String name) {
    return switch (name) {
      case "vraag" -> Optional.of(new VraagCommand());
      case "bereken" -> Optional.of(new BerekenCommand());
      case "tijdlijn" -> Optional.of(new TijdlijnCommand());
      case "vergelijk" -> Optional.of(new VergelijkCommand());
      case "batch" -> Optional.of(new BatchCommand());
      case "factuur" -> Optional.of(new FactuurCommand());
      case "rapport" -> Optional.of(new RapportCommand());
      case "aow" -> Optional.of(new AowCommand());
      case "begrip" -> Optional.of(new BegripCommand());
      case "completion" -> Optional.of(new CompletionCommand());
      case "schema" -> Optional.of(new SchemaCommand());
      case "tarieven toon" -> Optional.of(new TarievenToonCommand());
      case "tarieven controleer" -> Optional.of(new TarievenControleerCommand());
      case "tarieven verschil" -> Optional.of(new TarievenVerschilCommand());
      case "gemeenten" -> Optional.of(new GemeentenCommand());
      default -> Optional.empty();
    };
  }
}
