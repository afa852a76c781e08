package nl.eigenbijdrage.question;

import java.util.List;

/** A whole file of cases cannot be read; one bad line is no reason for that. */
public final class CaseloadException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public CaseloadException(List<Problem> problems) {
    super("caseload", null, false, false);
    this.problems = problems;
  }

  public CaseloadException(Problem problem) {
    this(List.of(problem));
  }

  public List<Problem> problems() {
    return problems;
  }
}
