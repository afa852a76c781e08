package nl.eigenbijdrage.install;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/** A folder in whose name stands what a shell or a JVM can trip over. */
public final class AwkwardFolder implements TempDirFactory {

  @Override
  public Path createTempDirectory(AnnotatedElementContext field, ExtensionContext test)
      throws Exception {
    return Files.createTempDirectory("oma's map %20 $HOME `x` ");
  }
}
