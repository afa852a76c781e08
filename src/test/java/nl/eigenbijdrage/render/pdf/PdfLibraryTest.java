package nl.eigenbijdrage.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PdfLibraryTest {

  @Test
  void everyLibraryThatTheBuildLaysInTheJarIsRead() throws IOException, URISyntaxException {
    Path folder = Path.of(PdfLibrary.class.getResource("lib").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(PdfLibrary.JARS).map(jar -> jar + ".jar").toList());
    }
    assertThat(PdfLibrary.class.getResource("liberation/LICENSE")).isNotNull();
  }

  @Test
  void theLibrariesComeFromInsideOurJar() throws IOException {
    PdfMaker maker = PdfLibrary.open();
    assertThat(maker.getClass().getClassLoader()).isInstanceOf(PdfLibrary.class);
    byte[] pdf =
        maker.make(
            "<html lang=\"nl\"><head><title>\u20AC \u00EB</title></head><body/></html>",
            LocalDate.EPOCH);
    assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
  }
}
