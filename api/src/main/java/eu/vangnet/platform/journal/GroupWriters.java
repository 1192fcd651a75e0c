package eu.vangnet.platform.journal;

import eu.vangnet.tenants.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/**
 * One writer per tenant that has something to write, so that many answers share one commit. A
 * writer ends itself when nothing came for a while. Thread-safe.
 */
final class GroupWriters {
  /**
   * While one commits, the rows of the others come together: measured with two and with ten tenants
   * this serves more reads than two at once.
   */
  private static final int COMMITS_AT_ONCE = 1;

  private static final Duration PATIENCE = Duration.ofMillis(20);

  private final Map<TenantId, GroupWriter> writers = new ConcurrentHashMap<>();
  private final BiConsumer<TenantId, List<SealedRow>> commit;
  private final CommitTurns turns;
  private final Duration idle;

  /**
   * Starts without writers.
   *
   * @param commit writes the rows of a tenant in one transaction, or throws
   * @param idle after how long without rows a writer ends
   */
  GroupWriters(BiConsumer<TenantId, List<SealedRow>> commit, Duration idle) {
    this(commit, idle, new CommitTurns(COMMITS_AT_ONCE, PATIENCE));
  }

  /** As above, with other turns. */
  GroupWriters(BiConsumer<TenantId, List<SealedRow>> commit, Duration idle, CommitTurns turns) {
    this.commit = commit;
    this.turns = turns;
    this.idle = idle;
  }

  /**
   * Hands a row over. The answer completes after the commit, or fails with what the commit failed
   * with; it fails at once when too many rows wait already.
   */
  CompletableFuture<Void> submit(TenantId tenant, SealedRow row) {
    GroupWriter.Waiting waiting = new GroupWriter.Waiting(row, new CompletableFuture<>());
    // Within compute, because a writer ends within compute too: no row goes to one that has ended.
    writers.compute(
        tenant,
        (id, running) -> {
          GroupWriter writer = running == null ? start(id) : running;
          writer.offer(waiting);
          return writer;
        });
    return waiting.committed();
  }

  private GroupWriter start(TenantId tenant) {
    GroupWriter writer = new GroupWriter(rows -> commit.accept(tenant, rows), turns, idle);
    // A new thread inherits no binding: the commit binds the tenant anew.
    Thread.ofVirtual().name("journal-" + tenant.value()).start(() -> serve(tenant, writer));
    return writer;
  }

  private void serve(TenantId tenant, GroupWriter writer) {
    do {
      writer.writeUntilIdle();
    } while (writers.computeIfPresent(tenant, (id, w) -> w.isEmpty() ? null : w) != null);
  }

  int active() {
    return writers.size();
  }
}
