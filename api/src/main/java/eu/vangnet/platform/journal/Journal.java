package eu.vangnet.platform.journal;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.security.Purpose;
import eu.vangnet.security.Right;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKeys;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records who did what. Thread-safe. Works within a bound tenant and request; a caller without
 * principal cannot be recorded and is refused.
 *
 * <p>Nothing is ever done or told unrecorded: a write stands or falls with its entry, and a read
 * whose entry cannot be committed is answered with 503.
 */
@Singleton
public class Journal {
  private static final Logger LOG = LoggerFactory.getLogger(Journal.class);
  private static final Duration WAIT = Duration.ofSeconds(2);
  private static final Duration IDLE = Duration.ofSeconds(5);

  private final TenantDatabase database;
  private final TenantKeys keys;
  private final Clock clock;
  private final Unsealed unsealed;
  private final Identifiers ids;
  private final GroupWriters writers;

  /** Starts with no writer running. */
  @Inject
  public Journal(
      TenantDatabase database, TenantKeys keys, Identifiers ids, Clock clock, Unsealed unsealed) {
    this.database = database;
    this.keys = keys;
    this.clock = clock;
    this.unsealed = unsealed;
    this.ids = ids;
    this.writers = new GroupWriters(this::commit, IDLE);
  }

  /** Records within the caller's own transaction: if that rolls back, nothing was recorded. */
  public void write(EntityManager work, JournalEntry entry) {
    write(work, List.of(entry));
  }

  /** As {@link #write(EntityManager, JournalEntry)}, with an identifier that is known before. */
  public void write(EntityManager work, UUID id, JournalEntry entry) {
    write(work, Stream.of(row(id, entry)));
  }

  /** Records several things that one transaction does, in one go. */
  public void write(EntityManager work, List<JournalEntry> entries) {
    if (!entries.isEmpty()) {
      write(work, entries.stream().map(entry -> row(ids.next(), entry)));
    }
  }

  private void write(EntityManager work, Stream<SealedRow> rows) {
    insert(work, rows.toList());
    unsealed.mark(TenantContext.current());
    RequestJournal.markWritten();
  }

  /**
   * Records what is about to be told, and returns only after the entry is committed. Many callers
   * of one tenant share one commit. In doubt too much is recorded: an entry whose commit came too
   * late stays, though its answer was withheld.
   *
   * @throws ProblemException UNAVAILABLE when the entry was not committed within two seconds: the
   *     answer must not be given
   */
  public void read(JournalEntry entry) {
    CompletableFuture<Void> committed =
        writers.submit(TenantContext.current(), row(ids.next(), entry));
    try {
      committed.get(WAIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException failure) {
      LOG.warn("an entry could not be committed, its answer is withheld", failure.getCause());
      throw unavailable();
    } catch (TimeoutException late) {
      committed.completeExceptionally(late);
      throw unavailable();
    } catch (InterruptedException stop) {
      committed.completeExceptionally(stop);
      Thread.currentThread().interrupt();
      throw unavailable();
    }
  }

  /**
   * Records what a request came to, committed by itself: for work of several transactions, of which
   * some were rolled back together with their entries.
   *
   * @throws ProblemException UNAVAILABLE as {@link #read}
   */
  public void conclude(JournalEntry entry) {
    read(entry);
    RequestJournal.markWritten();
  }

  private static ProblemException unavailable() {
    return new ProblemException(
        ProblemType.UNAVAILABLE,
        ProblemType.UNAVAILABLE.remedy(),
        List.of(),
        Map.of("Retry-After", "2"));
  }

  private SealedRow row(UUID id, JournalEntry entry) {
    RequestContext request = RequestContext.current();
    JournalRow row =
        new JournalRow(
            id,
            clock.instant(),
            Caller.of(request.principalOrRefuse()),
            Act.of(entry),
            Origin.current(),
            purpose(request, entry.action()),
            request.traceId());
    return new SealedRow(row, keys.mac(row.canonical(TenantContext.current())));
  }

  private static Optional<String> purpose(RequestContext request, Right action) {
    Optional<Purpose> implied =
        action.purposes().isEmpty() ? Optional.of(Purpose.ADMINISTRATION) : Optional.empty();
    return request.purpose().or(() -> implied).map(Purpose::code);
  }

  /** One statement is atomic by itself, so the rows of a group cost one round trip. */
  private void commit(TenantId tenant, List<SealedRow> rows) {
    TenantContext.run(
        tenant,
        () ->
            database.read(
                work -> {
                  insert(work, rows);
                  return rows.size();
                }));
    unsealed.mark(tenant);
  }

  private static void insert(EntityManager work, List<SealedRow> rows) {
    try {
      JournalRows.insert(TenantDatabase.connection(work), rows);
    } catch (SQLException failure) {
      throw new JournalFailure("an entry could not be written", failure);
    }
  }
}
