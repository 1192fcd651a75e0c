package eu.vangnet.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.access.Walk;
import eu.vangnet.casework.attachments.Papers;
import eu.vangnet.testing.Call;
import java.util.List;

/**
 * The attachments of a tenant that moves. What they hold is no answer that can be read again: each
 * installation gives it by a link of its own.
 */
final class MovedAttachments {
  private final List<String> addresses;

  MovedAttachments(Walk walk) {
    this.addresses =
        walk.answers().entrySet().stream()
            .filter(answer -> answer.getKey().matches("/v1/cases/[^/?]+/attachments/[^/?]+"))
            .filter(answer -> answer.getValue().status() == 200)
            .map(answer -> answer.getKey())
            .toList();
  }

  int count() {
    return addresses.size();
  }

  void assertSame(Call here, Call there) {
    assertThat(addresses).isNotEmpty();
    for (String attachment : addresses) {
      byte[] content = Papers.bytes(here.purpose("caseWork"), attachment);
      assertThat(content).as(attachment).isNotEmpty();
      assertThat(Papers.bytes(there.purpose("caseWork"), attachment))
          .as(attachment)
          .isEqualTo(content);
    }
  }
}
