import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Copies JSON Lines token by token and does nothing else: the floor for a batch. */
final class PassThrough {

  public static void main(String[] args) throws IOException {
    JsonFactory factory = new JsonFactory();
    try (InputStream in = new BufferedInputStream(new FileInputStream(args[0]), 1 << 18);
        JsonParser parser = factory.createParser(in);
        JsonGenerator generator = factory.createGenerator(System.out)) {
      generator.setRootValueSeparator(new com.fasterxml.jackson.core.io.SerializedString("\n"));
      while (parser.nextToken() != null) {
        generator.copyCurrentStructure(parser);
      }
    }
  }
}
