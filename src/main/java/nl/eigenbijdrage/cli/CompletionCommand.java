package nl.eigenbijdrage.cli;

import java.util.List;
import nl.eigenbijdrage.question.Plain;
import nl.eigenbijdrage.question.Problem;

/** {@code completion}: the completion script for a shell, or the man page. */
final class CompletionCommand implements Command {

  private static final String SHELLS = "bash|zsh";

  @Override
  public void define(Options options) {
    options.arguments("shell", SHELLS);
  }

  @Override
  public int run(Session session) throws InputException {
    List<String> given = session.arguments();
    String wanted = given.isEmpty() ? "bash" : given.get(0);
    boolean known = List.of("bash", "zsh", "man").contains(wanted);
    if (given.size() > 1) {
      session.problem(Problem.named("completion", "te-veel", 1));
    } else if (!known) {
      session.problem(
          Problem.named("completion", "keuze", Plain.show(wanted), SHELLS.replace("|", ", ")));
    }
    session.check();
    List<CommandPage> pages = CommandPage.all(session.texts());
    session.print(
        switch (wanted) {
          case "zsh" -> new ZshCompletion(pages, session.texts()).script();
          case "man" -> new ManPage(pages, session.texts()).text();
          default -> new BashCompletion(pages).script();
        });
    return Exit.OK;
  }
}
