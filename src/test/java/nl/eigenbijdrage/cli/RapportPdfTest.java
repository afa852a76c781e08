package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The report as PDF, opened with another copy of the library that made it. */
class RapportPdfTest {

  @TempDir private Path folder;

  private byte[] pdf(String name, String language) {
    return Reports.write(name, language, folder.resolve("a.pdf"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "verschuldigd | nl | Eigen bijdrage voor maart 2026 | U betaalt € 21,80 per maand.",
        "niets | en | Contribution for March 2026 | You pay nothing.",
        "hangt-af | nl | Eigen bijdrage voor maart 2026 | U betaalt niet meer dan",
        "zonder-einde | nl | Eigen bijdrage voor periode 7 van 2018 | U betaalt",
        "niet-vast | nl | Eigen bijdrage voor mei 2031 | Wij kunnen niet zeggen",
        "instelling | nl | Eigen bijdrage voor maart 2026 | De berekening",
        "vier-weken | nl | Eigen bijdrage voor periode | cliëntondersteuner"
      })
  void canBeReadByEverybody(String name, String language, String title, String text)
      throws IOException {
    try (PDDocument pdf = Loader.loadPDF(pdf(name, language))) {
      String words = new PDFTextStripper().getText(pdf).replace('\u00A0', ' ');
      assertThat(words).contains(title, text, "eigen-bijdrage " + Version.number());
      assertThat(words).contains(language.equals("nl") ? "Pagina 1 van " : "Page 1 of ");
      assertThat(pdf.getDocumentInformation().getTitle()).startsWith(title);
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language);
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      List<String> types = new ArrayList<>();
      List<String> alternatives = new ArrayList<>();
      collect(pdf.getDocumentCatalog().getStructureTreeRoot(), types, alternatives);
      assertThat(types).contains("H1", "H2", "P", "L", "LI", "Table", "TR", "TH", "TD", "Figure");
      assertThat(alternatives).isNotEmpty().allSatisfy(alt -> assertThat(alt).contains(": "));
      fontsAreInside(pdf);
    }
  }

  private static void collect(PDStructureNode node, List<String> types, List<String> alternatives) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        types.add(element.getStructureType());
        if (element.getStructureType().equals("Figure")) {
          alternatives.add(element.getAlternateDescription());
        }
        collect(element, types, alternatives);
      }
    }
  }

  private static void fontsAreInside(PDDocument pdf) throws IOException {
    for (PDPage page : pdf.getPages()) {
      assertThat(Math.round(page.getMediaBox().getWidth()))
          .isEqualTo(Math.round(PDRectangle.A4.getWidth()));
      for (COSName name : page.getResources().getFontNames()) {
        assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        assertThat(page.getResources().getFont(name).getName()).contains("LiberationSans");
      }
    }
  }

  /** Every heading, and the head of every table. */
  private static final List<String> HEADS =
      List.of(
          "Waar het van afhangt",
          "Waarom",
          "Uw situatie",
          "De berekening",
          "Het bedrag in de tijd",
          "Wat niet zeker is",
          "Wat u nu kunt doen",
          "Waar het staat",
          "Woorden uitgelegd",
          "Over dit rapport",
          "Uw gegevens",
          "Wat Uw antwoord",
          "Stap Uitkomst",
          "Hulp Moet u hiervoor betalen?",
          "Wanneer Per keer Waarom",
          "Bestand SHA-256");

  static List<String> manyPages() {
    String couple = "--huishouden samen --geboortedatum 1955-04-02 --partner-leeftijd 60";
    String facts = "--inkomen 41000 --vermogen 140000 --belasting 9000";
    return List.of(
        couple + " --maanden 24 --vanaf 2026-07-01 --huishouden=alleen",
        couple + " --maanden 24 --zorg beschermd-wonen --opname 2025-12-10 " + facts,
        "--huishouden alleen --leeftijd 80 --maanden 24 --zorg wlz-instelling " + facts,
        "--datum 2018-03-15 --maanden 24 --huishouden onbekend",
        "--datum 2016-05-10 --maanden 24 --huishouden alleen --leeftijd 80 --inkomen 27000"
            + " --voorziening huishoudelijke-hulp:kosten=350 --voorziening rolstoel",
        "--maanden 24 --huishouden onbekend --wlz onbekend --opvangnachten onbekend --ouder onbekend"
            + " --besluit-gemeente onbekend --voorziening rolstoel --voorziening woningaanpassing",
        "--huishouden alleen --leeftijd 78 --voorziening scootmobiel:start=2024-03-01,kostprijs=700"
            + " --voorziening woningaanpassing:start=2025-06-01,kostprijs=400");
  }

  @ParameterizedTest
  @MethodSource("manyPages")
  void pagesEndAtAGoodPlaceAndAreNotLeftHalfEmpty(String facts) throws IOException {
    Path file = folder.resolve("pages.pdf");
    List<String> words = new ArrayList<>(List.of("rapport", "-o", file.toString()));
    words.addAll(List.of(facts.split(" ")));
    assertThat(Program.run(words.toArray(String[]::new)).err()).startsWith("Het rapport staat");
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      int last = pdf.getNumberOfPages();
      for (int page = 1; page <= last; page++) {
        Lines lines = new Lines(page);
        List<String> text = List.of(lines.getText(pdf).replace('\u00A0', ' ').split("\n"));
        String end = text.get(text.size() - 2);
        assertThat(HEADS).as("end of page %s", page).doesNotContain(end);
        assertThat(page == last || lines.lowest > HALF).as("page %s: %s", page, end).isTrue();
        int totals = text.indexOf(first(text, "In 20", "Alles bij elkaar"));
        if (totals >= 0) {
          assertThat(text.subList(0, totals))
              .as("page %s", page)
              .contains("Wanneer Per keer Waarom");
          assertThat(totals - text.indexOf("Wanneer Per keer Waarom")).isGreaterThan(2);
        }
      }
    }
  }

  private static String first(List<String> lines, String... starts) {
    for (String line : lines) {
      for (String start : starts) {
        if (line.startsWith(start) && !line.startsWith("In de")) {
          return line;
        }
      }
    }
    return "";
  }

  /** The height of the page above which there is text on every page but the last, in points. */
  private static final float HALF = 470;

  /** The lines of one page, and how far down the lowest one stands, but for the page number. */
  private static final class Lines extends PDFTextStripper {

    private float lowest;

    Lines(int page) {
      setSortByPosition(true);
      setLineSeparator("\n");
      setStartPage(page);
      setEndPage(page);
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) throws IOException {
      if (!text.startsWith("Pagina ")) {
        lowest = Math.max(lowest, letters.get(0).getYDirAdj());
      }
      super.writeString(text, letters);
    }
  }

  @ParameterizedTest
  @CsvSource({"niets, nl", "vier-weken, en"})
  void theSameFactsGiveTheSameBytes(String name, String language) {
    assertThat(pdf(name, language)).isEqualTo(pdf(name, language));
  }
}
