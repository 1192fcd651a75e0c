package eu.vangnet.batch.journal;

import eu.vangnet.batch.journal.SealReport.Outcome;
import eu.vangnet.batch.leases.TenantLease;
import eu.vangnet.platform.journal.ChainTable;
import eu.vangnet.platform.journal.JournalFailure;
import eu.vangnet.platform.journal.JournalLink;
import eu.vangnet.platform.journal.LinkSignatures;
import eu.vangnet.platform.journal.PendingEntry;
import eu.vangnet.platform.journal.SealedRow;
import eu.vangnet.platform.journal.SignedHeads;
import eu.vangnet.platform.journal.SignedLink;
import eu.vangnet.tenants.JournalHead;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKeys;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Numbers and chains the committed entries of one tenant, then signs the new head. Thread-safe; two
 * sealers at once, in one server or in several, make one chain.
 */
@Singleton
public class JournalSealer {
  private static final Logger LOG = LoggerFactory.getLogger(JournalSealer.class);
  private static final int TOGETHER = 500;

  private final TenantDatabase database;
  private final TenantKeys keys;
  private final SignedHeads heads;
  private final Clock clock;
  private final LinkSignatures signatures;
  private final TenantLease lease;

  /** A sealer with a name of its own among all servers. */
  @Inject
  public JournalSealer(TenantDatabase database, TenantKeys keys, SignedHeads heads, Clock clock) {
    this.database = database;
    this.keys = keys;
    this.heads = heads;
    this.clock = clock;
    this.signatures = new LinkSignatures(keys);
    this.lease = new TenantLease("journal_lease", UUID.randomUUID(), clock);
  }

  /** Seals all that is committed now. */
  public SealReport seal(TenantId tenant) {
    return TenantContext.<SealReport, RuntimeException>call(tenant, () -> sealBound(tenant));
  }

  private SealReport sealBound(TenantId tenant) {
    OptionalLong fence = database.inTransaction(lease::take);
    if (fence.isEmpty()) {
      return SealReport.of(Outcome.BUSY);
    }
    try {
      return sealAll(tenant, fence.getAsLong());
    } catch (TenantLease.LeaseLost overtaken) {
      return SealReport.of(Outcome.BUSY);
    } catch (ForeignLink foreign) {
      LOG.error("the journal of {} ends in a link that is not of the product", tenant);
      return SealReport.of(Outcome.HEAD_LOST);
    } finally {
      release(fence.getAsLong());
    }
  }

  private SealReport sealAll(TenantId tenant, long fence) {
    Optional<JournalHead> head = heads.find();
    if (heads.wentBack() || (head.isPresent() && !isInChain(head.get()))) {
      LOG.error("the journal of {} does not contain its signed head", tenant);
      return SealReport.of(Outcome.HEAD_LOST);
    }
    SealReport report = SealReport.of(Outcome.SEALED);
    Batch batch;
    do {
      batch = transaction(fence, connection -> sealSome(connection, tenant, head));
      report = report.plus(batch.links(), batch.broken());
    } while (batch.more());
    // Also when nothing was sealed: the server before may have died before it signed.
    batch
        .last()
        .filter(last -> head.isEmpty() || head.get().number() < last.number())
        .ifPresent(heads::advance);
    if (report.broken() > 0) {
      LOG.error("{} entries in the journal of {} are broken", report.broken(), tenant);
    }
    return report;
  }

  /** A chain that was cut short or rewritten must not be continued: that would cover the traces. */
  private boolean isInChain(JournalHead head) {
    return heads.isGenuine(head)
        && database
            .read(work -> on(work, connection -> ChainTable.at(connection, head.number())))
            .filter(signed -> signed.link().hash().equals(head.hash()))
            .isPresent();
  }

  private Batch sealSome(Connection connection, TenantId tenant, Optional<JournalHead> head)
      throws SQLException {
    Optional<JournalLink> last = ChainTable.last(connection).map(found -> own(found, head));
    List<PendingEntry> pending = ChainTable.pending(connection, TOGETHER);
    List<JournalLink> links = new ArrayList<>();
    for (PendingEntry entry : pending) {
      if (!entry.linked()) {
        links.add(link(tenant, links.isEmpty() ? last : Optional.of(links.getLast()), entry));
      }
    }
    Instant now = clock.instant();
    ChainTable.append(connection, links.stream().map(link -> signatures.sign(link, now)).toList());
    ChainTable.settle(connection, pending);
    int broken = (int) links.stream().filter(link -> !link.intact()).count();
    return new Batch(
        links.size(),
        broken,
        pending.size() == TOGETHER,
        links.isEmpty() ? last : Optional.of(links.getLast()));
  }

  /** Whatever stands behind the head without a signature was put there by somebody else. */
  private JournalLink own(SignedLink last, Optional<JournalHead> head) {
    boolean isHead = head.filter(signed -> signed.hash().equals(last.link().hash())).isPresent();
    if (!isHead && !(last.link().holds() && signatures.isGenuine(last))) {
      throw new ForeignLink();
    }
    return last.link();
  }

  private JournalLink link(TenantId tenant, Optional<JournalLink> before, PendingEntry pending) {
    long number = before.map(JournalLink::number).orElse(0L) + 1;
    String previous = before.map(JournalLink::hash).orElseGet(() -> JournalLink.genesis(tenant));
    Optional<SealedRow> entry = pending.entry();
    boolean intact =
        entry.filter(row -> keys.macMatches(row.mac(), row.row().canonical(tenant))).isPresent();
    String digest = entry.map(row -> JournalLink.digest(tenant, row)).orElse(JournalLink.NO_ENTRY);
    return JournalLink.of(number, pending.id(), intact, digest, previous);
  }

  private void release(long fence) {
    try {
      database.inTransaction(
          work -> {
            lease.release(work, fence);
            return fence;
          });
    } catch (RuntimeException failure) {
      LOG.warn("a lease could not be given back and runs out by itself", failure);
    }
  }

  /** Only while nobody else seals this tenant. */
  private <T> T transaction(long fence, Step<T> step) {
    return database.inTransaction(
        work -> {
          lease.require(work, fence);
          return on(work, step);
        });
  }

  private static <T> T on(EntityManager work, Step<T> step) {
    try {
      return step.on(TenantDatabase.connection(work));
    } catch (SQLException failure) {
      throw new JournalFailure("a step of sealing failed", failure);
    }
  }

  /** The chain ends in a link that the product did not make. */
  private static final class ForeignLink extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Statements of one transaction. */
  @FunctionalInterface
  private interface Step<T> {
    T on(Connection connection) throws SQLException;
  }

  /** What one transaction sealed. */
  private record Batch(int links, int broken, boolean more, Optional<JournalLink> last) {}
}
