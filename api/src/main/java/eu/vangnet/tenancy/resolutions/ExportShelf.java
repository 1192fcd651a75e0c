package eu.vangnet.tenancy.resolutions;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.settings.Setting;
import eu.vangnet.platform.settings.TenantSettings;
import eu.vangnet.tenants.TenantDatabase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where the exports of the bound tenant lie between the worker that makes them and the person who
 * fetches them. Thread-safe.
 */
@Singleton
public class ExportShelf {
  private final TenantDatabase database;
  private final TenantSettings settings;
  private final Clock clock;

  /** Works on the bound tenant. */
  @Inject
  public ExportShelf(TenantDatabase database, TenantSettings settings, Clock clock) {
    this.database = database;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * To whose public key an export is to be encrypted; empty when nobody wants it any more. What an
   * earlier attempt has left of it is taken away.
   */
  public Optional<String> begin(UUID export) {
    return database.inTransaction(
        em ->
            Optional.ofNullable(em.find(Resolution.class, export.toString()))
                .filter(wanted -> wanted.state(clock.instant()) == ResolutionState.APPROVED)
                .flatMap(
                    wanted -> {
                      clear(em, export);
                      return wanted.recipient();
                    }));
  }

  /** Adds bytes that are encrypted already. */
  public void put(UUID export, int number, byte[] sealed) {
    database.inTransaction(
        em -> {
          em.persist(new ExportPart(export, number, sealed));
          return number;
        });
  }

  /** It is complete. */
  public void ready(UUID export) {
    Duration fetchable = Duration.ofDays(settings.value(Setting.RESOLUTION_DAYS));
    change(export, ResolutionState.APPROVED, found -> found.ready(clock.instant().plus(fetchable)));
  }

  /**
   * Takes an export out, for one reader.
   *
   * @throws ProblemException 404 where there is none, 409 when it cannot be fetched now
   */
  void claim(UUID export) {
    boolean claimed = change(export, ResolutionState.READY, Resolution::fetching);
    if (!claimed) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          "notReady: An export can be fetched once, when it is ready and until it expires.");
    }
  }

  /**
   * Writes a claimed export. When all was written it is destroyed; when the reader went away before
   * it can be fetched again.
   */
  void handOver(UUID export, OutputStream out) throws IOException {
    boolean whole = false;
    try {
      int number = 0;
      for (Optional<byte[]> part = part(export, 0); part.isPresent(); part = part(export, number)) {
        out.write(part.get());
        number++;
      }
      out.flush();
      whole = true;
    } finally {
      if (whole) {
        database.inTransaction(em -> clear(em, export));
        change(export, ResolutionState.FETCHING, found -> found.done(clock.instant()));
      } else {
        change(export, ResolutionState.FETCHING, Resolution::fetchAgain);
      }
    }
  }

  /** Destroys what was not fetched in time; how many parts there were. */
  public int destroyExpired() {
    Instant now = clock.instant();
    return database.inTransaction(
        em -> {
          List<String> expired =
              em.createQuery(
                      "select r.id from Resolution r where r.expiresAt <= ?1 and exists"
                          + " (select p from ExportPart p where p.resolutionId = r.id)"
                          + " and r.state <> ?2",
                      String.class)
                  .setParameter(1, now)
                  .setParameter(2, ResolutionState.APPROVED.code())
                  .getResultList();
          return expired.stream().mapToInt(id -> clear(em, UUID.fromString(id))).sum();
        });
  }

  private static int clear(EntityManager em, UUID export) {
    return em.createQuery("delete from ExportPart p where p.resolutionId = ?1")
        .setParameter(1, export.toString())
        .executeUpdate();
  }

  private Optional<byte[]> part(UUID export, int number) {
    return database
        .read(
            em ->
                em.createQuery(
                        "select p from ExportPart p"
                            + " where p.resolutionId = ?1 and p.number = ?2",
                        ExportPart.class)
                    .setParameter(1, export.toString())
                    .setParameter(2, number)
                    .getResultList())
        .stream()
        .findFirst()
        .map(ExportPart::content);
  }

  private boolean change(UUID export, ResolutionState from, Change change) {
    return database.inTransaction(
        em -> {
          Resolution found =
              Optional.ofNullable(em.find(Resolution.class, export.toString()))
                  .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
          boolean fits =
              found.kind() == ResolutionKind.EXPORT && found.state(clock.instant()) == from;
          if (fits) {
            change.of(found);
          }
          return fits;
        });
  }

  /** A step in the life of an export. */
  @FunctionalInterface
  private interface Change {
    void of(Resolution found);
  }
}
