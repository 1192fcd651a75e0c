package eu.vangnet.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLIntegrityConstraintViolationException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class OneLineFormatterTest {

  @Test
  void anEventIsOneLineWhateverIsInIt() {
    LogRecord event = new LogRecord(Level.WARNING, "first\r\nSEVERE forged\u001b[2J");
    event.setLoggerName("eu.vangnet.Some");

    String line = new OneLineFormatter().format(event);

    assertThat(line.strip().lines()).hasSize(1);
    assertThat(line).doesNotContain("\u001b");
  }

  @Test
  void whatADriverSaysOfARowIsLeftOut() {
    LogRecord event = new LogRecord(Level.SEVERE, "a request failed");
    event.setThrown(
        new IllegalStateException(
            "Jan Jansen",
            new SQLIntegrityConstraintViolationException("Duplicate entry 'Jan Jansen'")));

    String line = new OneLineFormatter().format(event);

    assertThat(line)
        .doesNotContain("Jansen")
        .contains("IllegalStateException", "OneLineFormatterTest");
  }
}
