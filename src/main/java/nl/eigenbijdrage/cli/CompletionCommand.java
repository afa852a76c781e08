package nl.eigenbijdrage.cli;

import java.io.IOException;
import java.util.List;
import nl.eigenbijdrage.question.Plain;
import nl.eigenbijdrage.question.Problem;

/** {@code completion}: the script that lets a shell complete; and the man page, for installing. */
final class CompletionCommand implements Command {

  private static final String BASH = "bash";
  private static final String ZSH = "zsh";
  private static final String MAN = "man";

  @Override
  public void define(Options options) {
    options.arguments("shell", BASH + "|" + ZSH);
  }

  @Override
  public int run(Session session) throws InputException, IOException {
    List<String> arguments = session.arguments();
    String wanted = arguments.isEmpty() ? BASH : arguments.get(0);
    boolean known = List.of(BASH, ZSH, MAN).contains(wanted);
    if (!known || arguments.size() > 1) {
      String shown = Plain.show(arguments.get(known ? 1 : 0));
      session.problem(Problem.named("completion", "keuze", shown, BASH + ", " + ZSH));
    }
    session.check();
    session.print(
        switch (wanted) {
          case ZSH -> Completion.zsh(session.texts());
          case MAN -> ManPage.of(session.texts());
          default -> Completion.bash(session.texts());
        });
    return Exit.OK;
  }
}
