package eu.vangnet.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleEntriesTest {
  private static final String SOUND =
      "{\"tenant\":\"nl-a\",\"reference\":\"1\",\"signal\":{\"facts\":\"f\"}}";

  @TempDir Path folder;

  @Test
  void theShippedSamplesAreSound() {
    Samples samples = Samples.read(Path.of("../tenants/samples"), false);
    assertThat(samples.tenants()).hasSize(14);
    assertThat(SampleEntries.Kind.values())
        .allSatisfy(kind -> assertThat(samples.entries(kind)).isNotEmpty());
    assertThat(Samples.read(Path.of("../tenants/samples"), true).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "{\"reference\":\"2\",\"signal\":{\"facts\":\"f\"}}; tenant",
        "{\"tenant\":\"nl-b\",\"reference\":\"2\",\"signal\":{\"facts\":\"f\"}}; tenant",
        "{\"tenant\":\"nl-a\",\"reference\":\"1\",\"signal\":{\"facts\":\"f\"}}; reference",
        "{\"tenant\":\"nl-a\",\"reference\":\"2\"}; signal",
        "{\"tenant\":\"nl-a\",\"reference\":\"2\",\"signal\":17}; signal",
        "{\"tenant\":\"nl-a\",\"reference\":\"2\",\"signal\":{\"facts\":\"f\"},\"colour\":1};"
            + " colour",
        "{\"tenant\":\"nl-a\",\"reference\":\"2\",\"signal\":{\"facts\":\"f\"},\"notes\":[17]};"
            + " notes"
      })
  void whatIsWrongIsToldWithFileEntryAndField(String second, String field) throws IOException {
    write("{\"signals\":[" + SOUND + "," + second + "]}");
    assertThatThrownBy(this::read)
        .isInstanceOf(InvalidSample.class)
        .hasMessageContaining("signals.json, entry 2: the field \"" + field + "\" ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {"[]", "{\"signal\":[]}", "{\"signals\":{}}", "{\"signals\":[17]}", "{", "~~"})
  void whatIsNoListOfEntriesIsRefusedWithTheFile(String text) throws IOException {
    write(text == null ? "" : text);
    assertThatThrownBy(this::read)
        .isInstanceOf(InvalidSample.class)
        .hasMessageContaining("signals.json");
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve("signals.json"), text);
  }

  private void read() {
    SampleEntries.read(folder, SampleEntries.Kind.SIGNALS, Set.of("nl-a"));
  }
}
