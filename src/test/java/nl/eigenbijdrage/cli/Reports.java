package nl.eigenbijdrage.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cases that a report must tell well: every kind of outcome and every shape of a timeline. */
final class Reports {

  /** The day of every report here. */
  static final String DAY = "2026-03-20";

  private Reports() {}

  /** The cases by name, with their facts. */
  static Map<String, List<String>> cases() {
    Map<String, List<String>> cases = new LinkedHashMap<>();
    cases.put("verschuldigd", List.of("--huishouden", "alleen", "--leeftijd", "80"));
    cases.put(
        "niets",
        List.of(
            "--huishouden=samen",
            "--geboortedatum=1950-01-01",
            "--partner-geboortedatum=1959-06-15"));
    cases.put("hangt-af", List.of("--leeftijd=66", "--gemeente=Deventer", "--maanden=24"));
    cases.put("zonder-einde", List.of("--datum=2018-06-20", "--huishouden=alleen"));
    cases.put(
        "vier-weken",
        List.of(
            "--datum=2019-10-01",
            "--huishouden=alleen",
            "--leeftijd=70",
            "--maanden=24",
            "--voorziening=scootmobiel:start=2018-03-01,kostprijs=2500",
            "--voorziening=rolstoel"));
    cases.put("niet-vast", List.of("--datum=2031-05-01", "--huishouden=alleen", "--leeftijd=80"));
    cases.put(
        "instelling",
        List.of(
            "--huishouden=alleen",
            "--leeftijd=80",
            "--zorg=wlz-instelling",
            "--opname=2026-01-01",
            "--inkomen=20000",
            "--vermogen=0"));
    cases.put(
        "ouders",
        List.of(
            "--ouder=ja",
            "--huishouden=samen",
            "--leeftijd=40",
            "--partner-leeftijd=41",
            "--voorziening=woningaanpassing"));
    cases.put(
        "wijziging",
        List.of(
            "--huishouden",
            "alleen",
            "--leeftijd",
            "80",
            "--vanaf",
            "2026-07-01",
            "--huishouden samen --partner-leeftijd 60"));
    return cases;
  }

  /** The command that writes the report of a case. */
  static String[] command(String name, String language, Path file) {
    List<String> words = new ArrayList<>(List.of("rapport"));
    words.addAll(cases().get(name));
    words.addAll(List.of("--taal", language, "--datum-rapport", DAY, "-o", file.toString()));
    return words.toArray(String[]::new);
  }

  /** Writes the report of a case and gives its bytes. */
  static byte[] write(String name, String language, Path file) {
    Program.Run run = Program.run(command(name, language, file));
    if (!run.out().isEmpty() || run.exit() != (name.equals("niet-vast") ? 3 : 0)) {
      throw new AssertionError(name + " ends with " + run);
    }
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
