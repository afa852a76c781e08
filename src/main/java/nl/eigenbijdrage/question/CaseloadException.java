package nl.eigenbijdrage.question;

import java.util.List;

/** A whole file of cases cannot be read; one bad line is no reason for that. */
public final class CaseloadException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** A file with these problems, at least one. */
  public CaseloadException(List<Problem> problems) {
    super("caseload", null, false, false);
    this.problems = problems;
  }

  /** A file with this problem. */
  public CaseloadException(Problem problem) {
    this(List.of(problem));
  }

  /** What is wrong with the file. */
  public List<Problem> problems() {
    return problems;
  }
}
