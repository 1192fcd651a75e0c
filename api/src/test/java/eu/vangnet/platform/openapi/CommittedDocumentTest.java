package eu.vangnet.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A change of the contract is a change of a file that somebody reads before it lands. */
class CommittedDocumentTest {
  @Test
  void theCommittedDocumentIsTheBuiltOne() throws IOException {
    String committed = Files.readString(Path.of("openapi.json"));
    String built =
        new String(new ApiDocument(DocumentSettings.published()).json(), StandardCharsets.UTF_8);
    assertThat(committed)
        .as("api/openapi.json is out of date; renew it with: ./vangnet openapi > api/openapi.json")
        .isEqualTo(built);
  }
}
