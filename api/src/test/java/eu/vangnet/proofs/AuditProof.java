package eu.vangnet.proofs;

import static eu.vangnet.platform.journal.JournalFixture.CLOCK;
import static eu.vangnet.platform.journal.JournalFixture.HEADS;
import static eu.vangnet.platform.journal.JournalFixture.JOURNAL;
import static eu.vangnet.platform.journal.JournalFixture.TENANCY;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.batch.journal.JournalSealer;
import eu.vangnet.platform.journal.ChainVerdict;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.journal.JournalFixture;
import eu.vangnet.platform.journal.RootAccess;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.tenants.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A journal of a million entries, written and sealed by the product, is verified; then one of its
 * entries far inside is changed, and verification finds it.
 */
@Tag("proof")
class AuditProof {
  private static final boolean FULL = Boolean.getBoolean("vangnet.prove.full");
  private static final int ENTRIES = FULL ? 1_000_000 : 20_000;
  private static final int TOGETHER = 500;
  private static final int ROUNDS = 3;
  private static final int AIM = 30_000;

  private final TenantId tenant = JournalFixture.newTenant();

  @Test
  void aLongJournalIsVerifiedFastAndOneChangeInItIsFound() {
    JournalSealer sealer = new JournalSealer(TENANCY.database(), TENANCY.keys(), HEADS, CLOCK);
    for (int written = 0; written < ENTRIES; written += TOGETHER) {
      write();
      if (written % (20 * TOGETHER) == 0) {
        sealer.seal(tenant);
      }
    }
    sealer.seal(tenant);
    double best = 0;
    for (int round = 0; round < ROUNDS; round++) {
      best = Math.max(best, rowsPerSecond());
    }
    int changed = ENTRIES / 4 * 3 + 7;
    changeEntry(changed);
    ChainVerdict verdict = JournalFixture.verification().verify(tenant);
    assertThat(verdict.firstBreak().orElseThrow().number()).hasValue(changed);
    System.out.printf(
        Locale.ROOT,
        "PROOF audit: %,d entries verified, %,.0f rows per second (best of %d); entry %,d was"
            + " changed and found: %s%n",
        ENTRIES,
        best,
        ROUNDS,
        changed,
        verdict.firstBreak().orElseThrow().fault().code());
    if (FULL) {
      assertThat(best).as("rows per second").isGreaterThan(AIM);
    }
  }

  private void write() {
    List<JournalEntry> entries =
        Stream.generate(
                () ->
                    JournalEntry.done(
                        Right.CASE_READ, ObjectType.CASE, UUID.randomUUID().toString()))
            .limit(TOGETHER)
            .toList();
    JournalFixture.asCaller(
        tenant,
        () ->
            TENANCY
                .database()
                .inTransaction(
                    work -> {
                      JOURNAL.write(work, entries);
                      return entries;
                    }));
  }

  private double rowsPerSecond() {
    long begun = System.nanoTime();
    ChainVerdict verdict = JournalFixture.verification().verify(tenant);
    Duration taken = Duration.ofNanos(System.nanoTime() - begun);
    assertThat(verdict.isWholeUpTo(ENTRIES)).as(verdict.toString()).isTrue();
    return ENTRIES / (taken.toNanos() / 1e9);
  }

  private void changeEntry(int number) {
    try (RootAccess root = JournalFixture.root()) {
      String schema = JournalFixture.schema(tenant);
      root.disarm(schema);
      root.execute(
          schema,
          "UPDATE journal_entry SET actor = 'nobody' WHERE id ="
              + " (SELECT entry_id FROM journal_link WHERE number = "
              + number
              + ")");
    }
  }
}
