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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        "hangt-af | nl | Eigen bijdrage voor maart 2026 | U betaalt niets, of hoogstens",
        "zonder-einde | nl | Eigen bijdrage voor periode 7 van 2018 | U betaalt",
        "niet-vast | nl | Eigen bijdrage voor mei 2031 | Wij kunnen niet zeggen",
        "instelling | nl | Eigen bijdrage voor maart 2026 | De berekening",
        "vier-weken | nl | Eigen bijdrage voor periode | cliëntondersteuner"
      })
  void canBeReadByEverybody(String name, String language, String title, String text)
      throws IOException {
    try (PDDocument pdf = Loader.loadPDF(pdf(name, language))) {
      String words = new PDFTextStripper().getText(pdf).replace('\u00A0', ' ');
      assertThat(words).contains(title, text, "SHA-256");
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

  @ParameterizedTest
  @CsvSource({"niets, nl", "vier-weken, en"})
  void theSameFactsGiveTheSameBytes(String name, String language) {
    assertThat(pdf(name, language)).isEqualTo(pdf(name, language));
  }
}
