package eu.vangnet.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuerCommandTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                                     | add, list or remove",
        "show                                                   | add, list or remove",
        "add --audience a --algorithms ES256                    | --url is missing",
        "add --url https://id.example.org --algorithms ES256    | --audience is missing",
        "add --url https://id.example.org --audience a          | --algorithms is missing",
        "add --url https://id.example.org --issuer x            | --issuer",
        "remove                                                 | --url is missing",
        "list --url x                                           | --url"
      })
  void whatIsMissingOrNotKnownIsNamedBeforeAnythingStarts(String line, String named) {
    IssuerCommand command = new IssuerCommand(new PrintStream(PrintStream.nullOutputStream()));
    List<String> words = line.isBlank() ? List.of() : List.of(line.strip().split(" +"));

    assertThatThrownBy(() -> command.run(words))
        .isInstanceOfSatisfying(
            CommandRefused.class, refusal -> assertThat(refusal.code()).isEqualTo(2))
        .hasMessageContaining(named);
  }
}
