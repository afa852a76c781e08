package nl.eigenbijdrage.question;

/** Carries a {@link Problem} from the depth of a parser to where problems are collected. */
public final class ProblemException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** Carries this problem. */
  public ProblemException(Problem problem) {
    super(problem.code(), null, false, false);
    this.problem = problem;
  }

  /** What is wrong. */
  public Problem problem() {
    return problem;
  }
}
