package eu.vangnet.casework.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.privacy.retention.RetentionRoom;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A case of another tenant that nobody answered stays as long as a legal hold keeps it. */
@Tag("database")
@Timeout(180)
class HeldTransferTest {
  private final HandOver held = HandOver.alone();
  private final HandOver free = held.withCase("His brother.");
  private final RetentionRoom room = RetentionRoom.of(held.receiver());

  @Test
  void whatWaitsUnderAHoldIsNeitherDeclinedNorSweptAwayAndDoesNotHideWhatComesAfterIt() {
    String kept = held.received(held.requested(HandOver.ALL));
    String swept = free.received(free.requested(HandOver.ALL));
    room.hold("receivedTransfer", WholeFile.id(kept));

    assertThat(held.reject(kept).json().getString("detail")).startsWith("legalHold");
    Product.started()
        .clock()
        .ahead(
            Duration.ofDays(100),
            () -> assertThat(room.run().getString("state")).isEqualTo("finished"));

    JsonObject left = held.atReceiver().get(kept).json();
    assertThat(left.getString("state")).isEqualTo("received");
    assertThat(left).containsKey("content");
    JsonObject gone = held.atReceiver().get(swept).json();
    assertThat(gone.getString("state")).isEqualTo("rejected");
    assertThat(gone).doesNotContainKey("content");
  }
}
