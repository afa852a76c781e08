package nl.eigenbijdrage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import org.junit.jupiter.api.Test;

class MainTest {

  @Test
  void theJvmCanStartTheProgram() throws ReflectiveOperationException {
    var main = Main.class.getMethod("main", String[].class);

    assertThat(Modifier.isStatic(main.getModifiers())).isTrue();
    assertThat(main.getReturnType()).isEqualTo(void.class);
  }
}
