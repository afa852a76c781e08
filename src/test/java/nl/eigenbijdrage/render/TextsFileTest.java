package nl.eigenbijdrage.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Our reader of texts gives what {@link Properties} gives. */
class TextsFileTest {

  private static final Path FOLDER = Path.of("src/main/resources/nl/eigenbijdrage/render");

  @Test
  void readsEachFileAsPropertiesDoes() throws IOException {
    int files = 0;
    try (DirectoryStream<Path> all = Files.newDirectoryStream(FOLDER, "*.properties")) {
      for (Path file : all) {
        assertSame(Files.readAllBytes(file));
        files++;
      }
    }
    assertThat(files).isGreaterThan(10);
  }

  @Test
  void knowsEscapesAndLinesThatGoOn() throws IOException {
    assertSame(
        """
        # a remark = no text

        plain=één € 1,80 = x
        empty=
        escaped=\\u0020a\\tb\\n\\\\
        long=\\
            first\\n\\
            second
        last=no end of line"""
            .getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void hasNoTextUnderAKeyThatIsNotThere() {
    assertThat(new TextsFile("a=b\n".getBytes(StandardCharsets.UTF_8)).get("b")).isNull();
  }

  private static void assertSame(byte[] content) throws IOException {
    Properties expected = new Properties();
    try (Reader reader =
        new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
      expected.load(reader);
    }
    TextsFile read = new TextsFile(content);
    assertThat(read.keys()).isEqualTo(expected.stringPropertyNames());
    for (String key : read.keys()) {
      assertThat(read.get(key)).as(key).isEqualTo(expected.getProperty(key));
    }
  }
}
