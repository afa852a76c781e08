package nl.eigenbijdrage.rates.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eigenbijdrage.rates.AowTabel;
import nl.eigenbijdrage.rates.GemeenteBeleid;
import nl.eigenbijdrage.rates.Gemeenteregister;
import nl.eigenbijdrage.rates.Jaartarieven;
import nl.eigenbijdrage.rates.Rates;
import nl.eigenbijdrage.rates.RatesException;
import nl.eigenbijdrage.rates.RatesFile;
import nl.eigenbijdrage.rates.RegisterGemeente;

/** The rates in JSON files, each read once, when it is first needed. For one thread. */
public final class JsonRates implements Rates {

  /** The Wmo 2015 entered into force on 1 January 2015. */
  public static final int FIRST_YEAR = 2015;

  /** No file for a later year is looked for. */
  static final int LAST_YEAR = 2099;

  /** The file with the pension ages. */
  static final String AOW = "aow.json";

  static final String GEMEENTEN = "gemeenten";
  static final String REGISTER = GEMEENTEN + "/register.json";

  private final RatesSource source;
  private final ReadFiles files;
  private final Map<Integer, Year> years = new HashMap<>();
  private final Map<Integer, Map<String, Policy>> policies = new HashMap<>();
  private final Map<Integer, Boolean> yearsWithPolicy = new HashMap<>();
  private List<Integer> found;
  private AowTabel aow;
  private Gemeenteregister register;

  /** What the file of a year says; empty when there is no such file. */
  private record Year(String name, Optional<Jaartarieven> tarieven) {}

  /** What the file of a gemeente and a year says; nothing when there is no such file. */
  private record Policy(String name, List<GemeenteBeleid> parts) {}

  /** The rates in the files of this source, each of which is read when it is first asked for. */
  public JsonRates(RatesSource source) {
    this.source = source;
    this.files = new ReadFiles(source);
  }

  @Override
  public Optional<Jaartarieven> jaar(int jaar) {
    Year known = years.get(jaar);
    if (known == null) {
      String name = jaar + ".json";
      known = new Year(name, load(name, jaar));
      years.put(jaar, known);
    }
    files.use(known.name());
    return known.tarieven();
  }

  private Optional<Jaartarieven> load(String name, int jaar) {
    Optional<byte[]> content = files.open(name);
    if (content.isPresent()) {
      return Optional.of(JaartarievenReader.read(source.show(name), content.get(), jaar));
    }
    if (!source.isWhole()) {
      YearFiles.mayBeAbsent(jaar, source, jaren());
    }
    return Optional.empty();
  }

  @Override
  public List<Integer> jaren() {
    if (found == null) {
      found = YearFiles.in(source);
    }
    return found;
  }

  @Override
  public AowTabel aow() {
    if (aow == null) {
      aow = AowReader.read(source.show(AOW), files.require(AOW));
    }
    files.use(AOW);
    return aow;
  }

  @Override
  public Gemeenteregister register() {
    if (register == null) {
      register = RegisterReader.read(source.show(REGISTER), files.require(REGISTER));
    }
    files.use(REGISTER);
    return register;
  }

  @Override
  public List<GemeenteBeleid> beleid(RegisterGemeente gemeente, int jaar) {
    Policy policy = policy(gemeente, jaar);
    if (!policy.parts().isEmpty()) {
      files.use(policy.name());
      jaar(jaar);
      register();
    }
    return policy.parts();
  }

  private Policy policy(RegisterGemeente gemeente, int jaar) {
    Map<String, Policy> ofYear = policies.get(jaar);
    if (ofYear == null) {
      ofYear = new HashMap<>();
      policies.put(jaar, ofYear);
    }
    Policy policy = ofYear.get(gemeente.code());
    if (policy == null) {
      String name = policyFile(gemeente, jaar);
      policy = new Policy(name, loadPolicy(name, gemeente, jaar));
      ofYear.put(gemeente.code(), policy);
    }
    return policy;
  }

  private List<GemeenteBeleid> loadPolicy(String name, RegisterGemeente gemeente, int jaar) {
    Optional<byte[]> content = files.open(name);
    if (content.isEmpty()) {
      return List.of();
    }
    String shown = source.show(name);
    Optional<Jaartarieven> national = jaar(jaar);
    if (national.isEmpty()) {
      throw ReadFiles.fault(shown, "geen-landelijk-bedrag", jaar);
    }
    Wettoets law = Wettoets.of(national.get());
    return GemeenteReader.read(shown, content.get(), gemeente, register(), law);
  }

  /**
   * Reads a policy without comparing it with the national amounts, when those cannot be read.
   *
   * @throws RatesException when the file breaks its schema, or says what the law does not know
   */
  void checkWithoutAmounts(RegisterGemeente gemeente, int jaar) {
    String name = policyFile(gemeente, jaar);
    Optional<byte[]> content = source.read(name);
    if (content.isPresent()) {
      Wettoets law = Wettoets.withoutAmounts(jaar);
      GemeenteReader.read(source.show(name), content.get(), gemeente, register(), law);
    }
  }

  @Override
  public List<Integer> beleidsjaren(RegisterGemeente gemeente) {
    List<Integer> covered = new ArrayList<>();
    for (int year : jaren()) {
      if (source.has(policyFile(gemeente, year))) {
        covered.add(year);
      }
    }
    return covered;
  }

  @Override
  public boolean kentBeleid(int jaar) {
    Boolean known = yearsWithPolicy.get(jaar);
    if (known == null) {
      known = false;
      for (RegisterGemeente gemeente : register().all()) {
        known |= !known && source.has(policyFile(gemeente, jaar));
      }
      yearsWithPolicy.put(jaar, known);
    }
    return known;
  }

  /** The file with the policy of a gemeente in a year, relative to the rates folder. */
  private static String policyFile(RegisterGemeente gemeente, int jaar) {
    return GEMEENTEN + "/" + gemeente.folder() + "/" + jaar + ".json";
  }

  @Override
  public List<RatesFile> gelezen() {
    return files.used();
  }

  /** Starts anew with noting which files an outcome rests on. */
  public void nextCase() {
    files.nextCase();
  }
}
