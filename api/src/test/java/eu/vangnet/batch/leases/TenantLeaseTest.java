package eu.vangnet.batch.leases;

import static eu.vangnet.platform.journal.JournalFixture.CLOCK;
import static eu.vangnet.platform.journal.JournalFixture.HEADS;
import static eu.vangnet.platform.journal.JournalFixture.TENANCY;
import static eu.vangnet.platform.journal.JournalFixture.writeOne;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vangnet.batch.journal.JournalSealer;
import eu.vangnet.batch.journal.SealReport;
import eu.vangnet.batch.journal.SealReport.Outcome;
import eu.vangnet.platform.journal.JournalFixture;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantId;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("database")
@Timeout(60)
class TenantLeaseTest {
  private final TenantId tenant = JournalFixture.newTenant();
  private final TenantLease lease = new TenantLease("journal_lease", UUID.randomUUID(), CLOCK);
  private final TenantLease other = new TenantLease("journal_lease", UUID.randomUUID(), CLOCK);
  private final JournalSealer sealer =
      new JournalSealer(TENANCY.database(), TENANCY.keys(), HEADS, CLOCK);

  @Test
  void aSealerThatDiedIsFollowedWhenItsLeaseEnds() {
    writeOne(tenant, "object-1");
    inTransaction(lease::take);
    assertThat(sealer.seal(tenant)).isEqualTo(new SealReport(Outcome.BUSY, 0, 0));
    JournalFixture.pass(Duration.ofSeconds(31));
    assertThat(sealer.seal(tenant)).isEqualTo(new SealReport(Outcome.SEALED, 1, 0));
    assertThat(JournalFixture.verification().verify(tenant).holds()).isTrue();
  }

  @Test
  void aSealerThatWasOvertakenSealsNothing() {
    long fence = inTransaction(lease::take).getAsLong();
    JournalFixture.pass(Duration.ofSeconds(31));
    long newer = inTransaction(other::take).getAsLong();
    assertThat(newer).isGreaterThan(fence);
    assertThatThrownBy(() -> require(lease, fence)).isInstanceOf(TenantLease.LeaseLost.class);
    release(lease, fence);
    require(other, newer);
    assertThat(sealer.seal(tenant).outcome()).isEqualTo(Outcome.BUSY);
  }

  @Test
  void aLeaseThatWasGivenBackIsFreeAtOnce() {
    long fence = inTransaction(lease::take).getAsLong();
    assertThat(inTransaction(other::take)).isEmpty();
    release(lease, fence);
    assertThat(inTransaction(other::take)).isPresent();
  }

  @Test
  void aLeaseFromAClockThatWentBackStopsNobody() {
    JournalFixture.pass(Duration.ofHours(1));
    try {
      inTransaction(lease::take);
    } finally {
      JournalFixture.pass(Duration.ofHours(-1));
    }
    assertThat(inTransaction(other::take)).isPresent();
  }

  private void require(TenantLease holder, long fence) {
    inTransaction(
        work -> {
          holder.require(work, fence);
          return fence;
        });
  }

  private void release(TenantLease holder, long fence) {
    inTransaction(
        work -> {
          holder.release(work, fence);
          return fence;
        });
  }

  private <T> T inTransaction(Function<EntityManager, T> work) {
    return TenantContext.<T, RuntimeException>call(
        tenant, () -> TENANCY.database().inTransaction(work));
  }
}
