package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The report in a real browser; skipped on a machine without Chromium and chromedriver. */
class RapportInBrowserTest {

  private static final String AXE =
      "const done = arguments[arguments.length - 1]; axe.run().then(r => done(r.violations.map("
          + "v => v.id + ': ' + v.nodes.map(n => n.target + ' ' + n.failureSummary).join('; '))))";

  private static final String CHARTS =
      "return [...document.querySelectorAll('svg')].reduce((sum, e) => sum + e.clientHeight, 0)";

  private static Optional<Browser> browser = Optional.empty();
  private static String axe;

  @TempDir private Path folder;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start();
    assumeTrue(browser.isPresent(), "no Chromium with chromedriver here: install them to run this");
    try (InputStream in = RapportInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  static void stop() {
    browser.ifPresent(Browser::close);
  }

  @ParameterizedTest
  @MethodSource("nl.eigenbijdrage.cli.RapportCommandTest#reports")
  void isReadableByEverybodyOnEveryMedium(String name, String language) throws IOException {
    Path page = folder.resolve("rapport.html");
    Reports.write(name, language, page);
    Browser chromium = browser.orElseThrow();
    chromium.log("performance");
    chromium.open(page);

    assertThat(chromium.log("browser")).as("console").isEmpty();
    assertThat(requests(chromium)).containsExactly(page.toUri().toString());
    assertThat(chromium.run("return document.title").asText()).isNotBlank();
    assertThat(chromium.run("return document.querySelector('.bedrag').innerText").asText())
        .isNotBlank();
    chromium.run(axe);
    for (int width : List.of(1200, 360)) {
      chromium.show("screen", width);
      fits(chromium, width);
      assertThat(chromium.await(AXE)).as("axe at %s", width).isEmpty();
    }
    chromium.show("print", 700);
    assertThat(chromium.await(AXE)).as("axe on paper").isEmpty();
    printed(chromium);
    assertThat(chromium.log("browser")).as("console").isEmpty();
  }

  /** The addresses that the page had the browser fetch. */
  private static List<String> requests(Browser chromium) throws IOException {
    List<String> addresses = new ArrayList<>();
    for (JsonNode entry : chromium.log("performance")) {
      JsonNode message =
          new ObjectMapper().readTree(entry.path("message").asText()).path("message");
      if (message.path("method").asText().equals("Network.requestWillBeSent")) {
        addresses.add(message.path("params").path("request").path("url").asText());
      }
    }
    return addresses;
  }

  /** Nothing sticks out, and the chart is there. */
  private static void fits(Browser chromium, int width) {
    assertThat(chromium.run("return document.documentElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(width);
    assertThat(chromium.run(CHARTS).asInt()).isGreaterThan(150);
    assertThat(chromium.run("return document.querySelectorAll('svg text').length").asInt())
        .isGreaterThanOrEqualTo(24);
  }

  private static void printed(Browser chromium) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Base64.getDecoder().decode(chromium.print()))) {
      assertThat(pdf.getNumberOfPages()).isBetween(3, 12);
      assertThat(new PDFTextStripper().getText(pdf)).contains("CAK", "eigen-bijdrage 1");
    }
  }
}
