package eu.vangnet.dump;

import eu.vangnet.batch.courier.HeldPost;
import eu.vangnet.casework.Desk;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantStatus;
import eu.vangnet.tenants.Tenants;
import eu.vangnet.testing.Product;
import eu.vangnet.trainings.Exchange;
import java.time.Duration;

/**
 * Letters about somebody that lie where they are: what was told of a case in the inbox of a tenant
 * that is suspended before it reads it, and a whole case in the outbox of its sender.
 */
final class LyingPost {
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final TenantId receiver = Desk.dutch().tenant();
  private final TenantId sender;

  LyingPost(Planting from, PlantedPerson person) {
    sender = from.desk().tenant();
    try (HeldPost receiving = HeldPost.of(receiver)) {
      String file = from.tell(person, receiver);
      awaitLetter();
      try (HeldPost sending = HeldPost.of(sender)) {
        from.handOver(file, receiver);
        Product.started()
            .bean(Tenants.class)
            .changeStatus(receiver, TenantStatus.ACTIVE, TenantStatus.SUSPENDED);
      }
    }
  }

  private void awaitLetter() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (come() == 0) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("the letter does not come");
      }
      Exchange.pause();
    }
  }

  String schema() {
    return Planting.schema(receiver);
  }

  /** Letters in the outbox of the sender. */
  long sent() {
    return HeldPost.sent(sender);
  }

  /** Letters in the inbox of the receiver. */
  long come() {
    return HeldPost.come(receiver);
  }
}
