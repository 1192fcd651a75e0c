package eu.vangnet.batch.journal;

import static eu.vangnet.platform.journal.JournalFixture.CLOCK;
import static eu.vangnet.platform.journal.JournalFixture.HEADS;
import static eu.vangnet.platform.journal.JournalFixture.TENANCY;
import static eu.vangnet.platform.journal.JournalFixture.onConnection;
import static eu.vangnet.platform.journal.JournalFixture.writeOne;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vangnet.batch.journal.SealReport.Outcome;
import eu.vangnet.platform.journal.JournalFixture;
import eu.vangnet.tenants.TenantId;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("database")
@Timeout(60)
class SealLeaseTest {
  private final TenantId tenant = JournalFixture.newTenant();
  private final SealLease lease = new SealLease(UUID.randomUUID(), CLOCK);
  private final SealLease other = new SealLease(UUID.randomUUID(), CLOCK);
  private final JournalSealer sealer =
      new JournalSealer(TENANCY.database(), TENANCY.keys(), HEADS, CLOCK);

  @Test
  void aSealerThatDiedIsFollowedWhenItsLeaseEnds() {
    writeOne(tenant, "object-1");
    onConnection(tenant, lease::take);
    assertThat(sealer.seal(tenant)).isEqualTo(new SealReport(Outcome.BUSY, 0, 0));
    JournalFixture.pass(Duration.ofSeconds(31));
    assertThat(sealer.seal(tenant)).isEqualTo(new SealReport(Outcome.SEALED, 1, 0));
    assertThat(JournalFixture.verification().verify(tenant).holds()).isTrue();
  }

  @Test
  void aSealerThatWasOvertakenSealsNothing() {
    long fence = onConnection(tenant, lease::take).getAsLong();
    JournalFixture.pass(Duration.ofSeconds(31));
    long newer = onConnection(tenant, other::take).getAsLong();
    assertThat(newer).isGreaterThan(fence);
    assertThatThrownBy(() -> require(lease, fence)).isInstanceOf(SealLease.LeaseLost.class);
    release(lease, fence);
    require(other, newer);
    assertThat(sealer.seal(tenant).outcome()).isEqualTo(Outcome.BUSY);
  }

  @Test
  void aLeaseThatWasGivenBackIsFreeAtOnce() {
    long fence = onConnection(tenant, lease::take).getAsLong();
    assertThat(onConnection(tenant, other::take)).isEmpty();
    release(lease, fence);
    assertThat(onConnection(tenant, other::take)).isPresent();
  }

  @Test
  void aLeaseFromAClockThatWentBackStopsNobody() {
    JournalFixture.pass(Duration.ofHours(1));
    try {
      onConnection(tenant, lease::take);
    } finally {
      JournalFixture.pass(Duration.ofHours(-1));
    }
    assertThat(onConnection(tenant, other::take)).isPresent();
  }

  private void require(SealLease holder, long fence) {
    onConnection(
        tenant,
        connection -> {
          holder.require(connection, fence);
          return fence;
        });
  }

  private void release(SealLease holder, long fence) {
    onConnection(
        tenant,
        connection -> {
          holder.release(connection, fence);
          return fence;
        });
  }
}
