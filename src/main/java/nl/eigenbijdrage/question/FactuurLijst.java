package nl.eigenbijdrage.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.eigenbijdrage.factuur.Factuur;

/**
 * What came out of a file of bills: the bills, how many lines were passed over because they are of
 * somebody else, and what is wrong. Holds no more than a household can have, however long the file.
 */
public final class FactuurLijst {

  /** Far more than one household gets in all the years since 2015. */
  private static final int MOST = 10_000;

  private static final int TOLD = 20;

  private final LocalDate vandaag;
  private final List<Factuur> facturen = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private long slechteRegels;
  private long anderen;

  /**
   * An empty list.
   *
   * @param vandaag bills after this day are refused
   */
  public FactuurLijst(LocalDate vandaag) {
    this.vandaag = vandaag;
  }

  /** Adds the bill on a line, or what is wrong with it. */
  public void add(long regel, Map<FactuurKolom, String> cellen) throws CaseloadException {
    List<Problem> found = new ArrayList<>();
    new FactuurParser(regel, cellen, vandaag, found).parse().ifPresent(facturen::add);
    if (!found.isEmpty()) {
      bad(found);
    }
    if (facturen.size() > MOST) {
      throw new CaseloadException(Problem.named("facturen", "te-veel-facturen", MOST));
    }
  }

  /** Adds a line of which nothing can be read. */
  public void bad(List<Problem> found) {
    if (slechteRegels < TOLD) {
      problems.addAll(found);
    }
    slechteRegels++;
  }

  /** Counts a line of the bank that is not about the CAK. */
  public void passOver() {
    anderen++;
  }

  /** The bills that could be read. */
  public List<Factuur> facturen() {
    return facturen;
  }

  /** How many lines of the bank were not about the CAK. */
  public long anderen() {
    return anderen;
  }

  /** What is wrong, of the first lines at which something is. */
  public List<Problem> problems() {
    if (slechteRegels <= TOLD) {
      return problems;
    }
    List<Problem> all = new ArrayList<>(problems);
    all.add(Problem.named("facturen", "meer-regels", slechteRegels - TOLD));
    return all;
  }
}
