package eu.vangnet.platform.resources;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.history.RecordHistory;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Idempotency;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.journal.Origin;
import eu.vangnet.tenants.TenantDatabase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Writes: data, their history, journal and idempotency record in one transaction of the current
 * tenant, so that no crash can part them.
 */
@Singleton
public class Recorder {
  /** Bound for the length of {@link #together}, and seen by nobody else. */
  private static final ScopedValue<EntityManager> TOGETHER = ScopedValue.newInstance();

  /** Bound for the length of {@link #imported}, and seen by nobody else. */
  private static final ScopedValue<Instant> DATED = ScopedValue.newInstance();

  private final TenantDatabase database;
  private final Idempotency idempotency;
  private final RecordHistory history;
  private final Identifiers identifiers;
  private final Clock clock;

  /** Works on the database of the current tenant. */
  @Inject
  public Recorder(
      TenantDatabase database,
      Idempotency idempotency,
      RecordHistory history,
      Identifiers identifiers,
      Clock clock) {
    this.database = database;
    this.idempotency = idempotency;
    this.history = history;
    this.identifiers = identifiers;
    this.clock = clock;
  }

  /**
   * Makes a thing once per key.
   *
   * @param key the caller's key
   * @param location the address for an identifier
   * @param entry what the journal keeps of it
   * @param work stores the thing under the given identifier
   */
  public Made make(
      CreationKey key,
      Function<UUID, String> location,
      Function<UUID, JournalEntry> entry,
      BiConsumer<EntityManager, UUID> work) {
    return make(identifiers.next(), key, location, entry, work);
  }

  /** As {@link #make}, for a thing with an identifier of its own making. */
  public Made make(
      UUID id,
      CreationKey key,
      Function<UUID, String> location,
      Function<UUID, JournalEntry> entry,
      BiConsumer<EntityManager, UUID> work) {
    return inTransaction(
        em ->
            idempotency.once(
                em,
                key,
                Made.now(id, location.apply(id)),
                () -> {
                  work.accept(em, id);
                  em.flush();
                  history.write(em, entry.apply(id));
                }));
  }

  /**
   * What an earlier request with this key made, for who has costly work to do before {@link #make}.
   *
   * @throws eu.vangnet.platform.problems.ProblemException as that does for the key
   */
  public Optional<Made> earlier(CreationKey key) {
    return inTransaction(em -> idempotency.earlier(em, key));
  }

  /** Changes a thing and journals it. */
  public <T> T change(JournalEntry entry, Function<EntityManager, T> work) {
    return inTransaction(
        em -> {
          T result = work.apply(em);
          em.flush();
          history.write(em, entry);
          return result;
        });
  }

  /** Reads. */
  public <T> T read(Function<EntityManager, T> work) {
    return TOGETHER.isBound() ? work.apply(TOGETHER.get()) : database.read(work);
  }

  /**
   * Does several things as one: what this thread makes and changes within the work stands or falls
   * together, in one transaction that ends with it.
   */
  public <T> T together(Supplier<T> work) {
    return database.inTransaction(em -> ScopedValue.where(TOGETHER, em).call(work::get));
  }

  /**
   * Does the work for an earlier case system. Journal and history say when it was really written;
   * the journal's entries tell besides that it was brought in, and the time that it was given.
   *
   * @param at the time that what is made bears; now where there is none
   */
  public <T> T imported(Optional<Instant> at, Supplier<T> work) {
    Optional<Instant> given = at.map(time -> time.truncatedTo(ChronoUnit.MICROS));
    Supplier<T> dated =
        given
            .<Supplier<T>>map(time -> () -> ScopedValue.where(DATED, time).call(work::get))
            .orElse(work);
    return Origin.imported(given).during(dated);
  }

  private <T> T inTransaction(Function<EntityManager, T> work) {
    return TOGETHER.isBound() ? work.apply(TOGETHER.get()) : database.inTransaction(work);
  }

  /** Takes away what never came to be anything, and so is in no journal. */
  public void forget(Consumer<EntityManager> work) {
    database.inTransaction(
        em -> {
          work.accept(em);
          return true;
        });
  }

  /** A new identifier for a further row of the same thing. */
  public UUID identifier() {
    return identifiers.next();
  }

  /**
   * Now, or the time as of which something is done, in the precision of the database, so that what
   * is shown equals what is stored.
   */
  public Instant now() {
    return DATED.isBound() ? DATED.get() : clockTime();
  }

  /** Now, or the time as of which something is done, together with the time of the clock. */
  public Dating dating() {
    Instant stored = clockTime();
    return new Dating(DATED.isBound() ? DATED.get() : stored, stored);
  }

  private Instant clockTime() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
