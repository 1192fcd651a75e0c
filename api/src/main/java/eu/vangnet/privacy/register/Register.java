package eu.vangnet.privacy.register;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.JsonMapping;
import eu.vangnet.platform.Sha256;
import eu.vangnet.platform.sealing.SealedJson;
import eu.vangnet.tenants.TenantDatabase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register of the bound tenant. */
@Singleton
public class Register {
  private static final String TABLE = "activity_version";

  private final TenantDatabase database;
  private final Declarations declarations;
  private final SealedJson sealing;
  private final Identifiers identifiers;
  private final Clock clock;

  @Inject
  Register(
      TenantDatabase database,
      Declarations declarations,
      SealedJson sealing,
      Identifiers identifiers,
      Clock clock) {
    this.database = database;
    this.declarations = declarations;
    this.sealing = sealing;
    this.identifiers = identifiers;
    this.clock = clock;
  }

  /** A version with its content. */
  public record Entry(
      UUID id, int number, Instant since, boolean current, ActivityContent content) {}

  /**
   * All activities as they are now, each under the identifier of its version; what has changed
   * since it was last looked at gets a new one.
   */
  public List<Entry> now() {
    try {
      return database.inTransaction(this::current);
    } catch (PersistenceException twoAtOnce) {
      // Somebody else looked first, and numbered the new version.
      return database.inTransaction(this::current);
    }
  }

  private List<Entry> current(EntityManager em) {
    return declarations.now(em).stream().map(content -> versioned(em, content)).toList();
  }

  /** One version, the present one or an old one. */
  public Optional<Entry> find(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(ActivityVersion.class, id.toString()))
        .map(
            version ->
                entry(
                    version,
                    latest(em, version.activity())
                        .filter(last -> last.id().equals(version.id()))
                        .isPresent()));
  }

  private Entry versioned(EntityManager em, ActivityContent content) {
    String digest = HexFormat.of().formatHex(Sha256.of(JsonMapping.JSON.toJson(content)));
    Optional<ActivityVersion> last = latest(em, content.code());
    if (last.filter(version -> version.digest().equals(digest)).isPresent()) {
      return entry(last.get(), true);
    }
    ActivityVersion next =
        new ActivityVersion(
            identifiers.next(),
            content.code(),
            last.map(ActivityVersion::number).orElse(0) + 1,
            digest,
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    next.sealed(sealing.seal(content, TABLE, next.id()));
    em.persist(next);
    em.flush();
    return entry(next, true);
  }

  private Entry entry(ActivityVersion version, boolean current) {
    return new Entry(
        version.id(),
        version.number(),
        version.since(),
        current,
        sealing.open(version.sealed(), ActivityContent.class, TABLE, version.id()));
  }

  private static Optional<ActivityVersion> latest(EntityManager em, String activity) {
    return em
        .createQuery(
            "select o from ActivityVersion o where o.activity = ?1 order by o.number desc",
            ActivityVersion.class)
        .setParameter(1, activity)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }
}
