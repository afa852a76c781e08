package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.eigenbijdrage.cli.Program.Run;
import nl.eigenbijdrage.value.Euro;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bills of just what {@code tijdlijn} says are right, whatever the household; and of those bills
 * with one of them changed, exactly that one is found.
 */
class FactuurSweepTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final int CASES = 12;
  private static final String[] HOUSEHOLDS = {
    "'huishouden':'alleen','geboortedatum':'1940-05-03'",
    "'huishouden':'alleen','geboortedatum':'1958-07-20'",
    "'huishouden':'alleen','geboortedatum':'2007-03-31'",
    "'huishouden':'samen','geboortedatum':'1945-01-01','partnerGeboortedatum':'1953-02-11'",
    "'huishouden':'samen','geboortedatum':'1945-01-01','partnerGeboortedatum':'1958-08-15'",
    "'huishouden':'samen','leeftijd':80",
    "'leeftijd':75",
  };
  private static final String[] MORE = {
    "",
    ",'inkomen':21000,'grondslag':0",
    ",'inkomen':43000,'partnerInkomen':9000,'grondslag':12000,'partnerGrondslag':0",
    ",'gemeente':'Leiden'",
    ",'gemeente':'Deventer','inkomen':17000,'vermogen':0",
    ",'wlz':'client'",
    ",'opvangnachten':'ja'",
    ",'voorzieningen':[{'soort':'scootmobiel','start':'%d-05-01','kostprijs':250}]",
    ",'voorzieningen':[{'soort':'begeleiding','start':'%d-03-15','eind':'%d-09-20'}]",
    ",'voorzieningen':[{'soort':'rolstoel'},{'soort':'dagbesteding','start':'%d-06-01'}]",
    ",'wijzigingen':[{'vanaf':'%d-06-10','wlz':'client'},{'vanaf':'%d-09-01','wlz':'geen'}]",
    ",'wijzigingen':[{'vanaf':'%d-06-10','gemeente':'Utrecht'}]",
    ",'zorg':'wlz-instelling','opname':'%d-04-10','bijstand':'nee'",
  };

  private record Bill(String periode, Euro bedrag) {}

  @TempDir private Path folder;
  private Path facts;

  @ParameterizedTest
  @ValueSource(ints = {2016, 2018, 2019, 2020, 2023, 2025})
  void whatTijdlijnSaysIsRightAndOneOtherBillIsFound(int year) throws IOException {
    Random random = new Random(year);
    int perturbed = 0;
    for (int i = 0; i < CASES; i++) {
      String text = facts(year, random);
      facts = Files.writeString(folder.resolve("feiten.json"), text);
      perturbed += check(year, text, random);
    }
    assertThat(perturbed).isGreaterThan(CASES / 2);
  }

  /** The facts of some household; before 2019 with an income, on which the amount depends then. */
  private static String facts(int year, Random random) {
    String household = HOUSEHOLDS[random.nextInt(HOUSEHOLDS.length)];
    String text = household + MORE[random.nextInt(MORE.length)];
    boolean pair = household.contains("samen");
    if (year < 2019 && !text.contains("'inkomen'")) {
      text += ",'inkomen':31000,'grondslag':0,'partnerInkomen':9000,'partnerGrondslag':0";
    }
    if (!pair) {
      text = text.replace(",'partnerInkomen':9000", "").replace(",'partnerGrondslag':0", "");
    }
    return "{" + text.replace("%d", Integer.toString(year)).replace('\'', '"') + "}";
  }

  private int check(int year, String text, Random random) throws IOException {
    String[] span = {"--van", year + "-03-01", "--tot", (year + 1) + "-02-20"};
    Run tijdlijn = execute("tijdlijn", span);
    assertThat(tijdlijn.err()).as(text).isEmpty();
    List<Bill> bills = new ArrayList<>();
    List<Bill> open = new ArrayList<>();
    List<Bill> nothingDue = new ArrayList<>();
    for (JsonNode one : tijdlijn.json().get("perioden")) {
      if (!one.get("periode").get("van").asText().equals("2019-12-30")) {
        boolean exact =
            !one.get("bedrag").isNull() && one.get("bedragMin").equals(one.get("bedragMax"));
        Bill bill = new Bill(name(one.get("periode")), least(one));
        (!exact ? open : bill.bedrag().isZero() ? nothingDue : bills).add(bill);
      }
    }
    if (!bills.isEmpty() || !open.isEmpty()) {
      assertThat(wrong(bills, open, span)).as(text).isEmpty();
    }
    int perturbed = 0;
    for (int kind = 0; kind < 4 && bills.size() > 1; kind++) {
      int which = random.nextInt(bills.size());
      List<Bill> other = new ArrayList<>(bills);
      String verdict = perturb(other, which, kind);
      assertThat(wrong(other, open, span))
          .as("%s, %s", text, other)
          .containsExactly(bills.get(which).periode() + " " + verdict);
      perturbed++;
    }
    if (!nothingDue.isEmpty()) {
      Bill bill = nothingDue.get(random.nextInt(nothingDue.size()));
      List<Bill> other = new ArrayList<>(bills);
      other.add(new Bill(bill.periode(), Euro.ofCents(1900)));
      assertThat(wrong(other, open, span)).as(text).containsExactly(bill.periode() + " te-hoog");
    }
    return perturbed;
  }

  /** The least that is due in a period; nothing when no amount is known. */
  private static Euro least(JsonNode period) {
    JsonNode least = period.get("bedragMin");
    return least.isNull() ? Euro.ZERO : Euro.parse(least.decimalValue().toPlainString());
  }

  private static String name(JsonNode periode) {
    boolean weeks = periode.has("nummer");
    return weeks ? periode.get("naam").asText() : periode.get("van").asText().substring(0, 7);
  }

  private static String perturb(List<Bill> bills, int which, int kind) {
    Bill bill = bills.get(which);
    switch (kind) {
      case 0 -> {
        bills.add(bill);
        return "dubbel";
      }
      case 1 -> {
        bills.remove(which);
        return "ontbreekt";
      }
      case 2 -> {
        bills.set(which, new Bill(bill.periode(), bill.bedrag().plus(Euro.ofCents(5))));
        return "te-hoog";
      }
      default -> {
        bills.set(which, new Bill(bill.periode(), bill.bedrag().minus(Euro.ofCents(5))));
        return "te-laag";
      }
    }
  }

  /** The periods that are found to be wrong, with their verdict. */
  private List<String> wrong(List<Bill> bills, List<Bill> open, String... span) throws IOException {
    StringBuilder csv = new StringBuilder("periode,bedrag\n");
    List<Bill> all = new ArrayList<>(bills);
    all.addAll(open);
    for (Bill bill : all) {
      csv.append(bill.periode()).append(',').append(bill.bedrag()).append('\n');
    }
    Path file = Files.writeString(folder.resolve("facturen.csv"), csv);
    List<String> args = new ArrayList<>(List.of(span));
    args.addAll(List.of("--facturen", file.toString()));
    Run run = execute("factuur", args.toArray(String[]::new));
    assertThat(run.err()).as(csv.toString()).isEmpty();
    List<String> wrong = new ArrayList<>();
    for (JsonNode one : run.json().get("perioden")) {
      String verdict = one.get("oordeel").asText();
      if (!verdict.equals("klopt") && !verdict.equals("niet-vast-te-stellen")) {
        wrong.add(name(one.get("periode")) + " " + verdict);
      }
    }
    return wrong;
  }

  private Run execute(String command, String... more) {
    List<String> args = new ArrayList<>(List.of(command, "--invoer", facts.toString(), "--json"));
    args.addAll(List.of(more));
    return new Program().today(DAY).execute(args.toArray(String[]::new));
  }
}
