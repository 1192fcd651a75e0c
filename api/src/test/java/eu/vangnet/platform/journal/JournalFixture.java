package eu.vangnet.platform.journal;

import eu.vangnet.demo.DatabaseUnderTest;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Purpose;
import eu.vangnet.security.Right;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.NewTenant;
import eu.vangnet.tenants.Tenancy;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantEntities;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A tenancy of its own with journal tables only, on the database under test; one per test JVM. Each
 * test takes a new tenant from it.
 */
public final class JournalFixture {
  private static final String PREFIX = "vjournal";
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final AtomicReference<Instant> AHEAD = new AtomicReference<>(Instant.EPOCH);

  /** The time of the machine, which tests can move forward. */
  public static final Clock CLOCK =
      ((InstantSource) () -> InstantSource.system().instant().plus(ahead()))
          .withZone(ZoneOffset.UTC);

  /** The tenancy under test. */
  public static final Tenancy TENANCY =
      DatabaseUnderTest.tenancy(
          PREFIX,
          new TenantEntities(List.of(), List.of("classpath:db/tenant/all"), List.of()),
          CLOCK);

  /** Whoever waits for the sealer. */
  public static final Unsealed UNSEALED = new Unsealed(CLOCK);

  /** The journal under test. */
  public static final Journal JOURNAL =
      new Journal(TENANCY.database(), TENANCY.keys(), new Identifiers(CLOCK), CLOCK, UNSEALED);

  /** The heads under test. */
  public static final SignedHeads HEADS =
      new SignedHeads(TENANCY.journalHeads(), TENANCY.keys(), CLOCK);

  private JournalFixture() {}

  private static Duration ahead() {
    return Duration.between(Instant.EPOCH, AHEAD.get());
  }

  /** Moves the clock of the product. */
  public static void pass(Duration time) {
    AHEAD.updateAndGet(sum -> sum.plus(time));
  }

  /** Heads as a server keeps them that has just started. */
  public static SignedHeads newHeads() {
    return new SignedHeads(TENANCY.journalHeads(), TENANCY.keys(), CLOCK);
  }

  /** A verification of any tenant. */
  public static JournalVerification verification() {
    return new JournalVerification(TENANCY.database(), TENANCY.keys(), HEADS);
  }

  /** A tenant that nobody used before. */
  public static TenantId newTenant() {
    TenantId id = TenantId.of("nl-journal-" + COUNT.incrementAndGet());
    TENANCY
        .tenants()
        .create(
            new NewTenant(
                id,
                "Journal " + id.value(),
                TenantKind.MUNICIPALITY,
                "NL",
                "NL329",
                ZoneId.of("Europe/Amsterdam"),
                List.of("nl"),
                Map.of(),
                Set.of()));
    return id;
  }

  /** The schema of a tenant of this fixture. */
  public static String schema(TenantId tenant) {
    return PREFIX + "_t_" + tenant.value().replace('-', '_');
  }

  /** The schema of the registry of this fixture. */
  public static String control() {
    return PREFIX + "_control";
  }

  /** Statements as the owner of the server, who can do everything. */
  public static RootAccess root() {
    return new RootAccess();
  }

  /** Does the work as a case worker's request would. */
  public static void asCaller(TenantId tenant, Runnable work) {
    Principal principal =
        new Principal(
            tenant,
            "subject-of-" + tenant.value(),
            "client-1",
            Optional.of("police"),
            Set.of(Role.CASEWORKER, Role.CASECHAIR),
            Instant.MAX);
    RequestContext context =
        new RequestContext(
            Optional.of(principal),
            "ab".repeat(16),
            "cd".repeat(8),
            Optional.of(Purpose.CASE_WORK));
    ScopedValue.where(RequestContext.CURRENT, context).run(() -> TenantContext.run(tenant, work));
  }

  /** Records one write in a transaction of its own. */
  public static void writeOne(TenantId tenant, String object) {
    asCaller(
        tenant,
        () ->
            TENANCY
                .database()
                .inTransaction(
                    work -> {
                      JOURNAL.write(
                          work, JournalEntry.done(Right.CASE_NOTE, ObjectType.CASE, object));
                      return object;
                    }));
  }

  /** Statements on the connection of a transaction of the tenant's own account. */
  @FunctionalInterface
  public interface Step<T> {
    /** Does them. */
    T on(Connection connection) throws SQLException;
  }

  /** Does something by SQL in a transaction of the tenant. */
  public static <T> T onConnection(TenantId tenant, Step<T> step) {
    return TenantContext.<T, RuntimeException>call(
        tenant,
        () ->
            TENANCY
                .database()
                .inTransaction(
                    work -> {
                      try {
                        return step.on(TenantDatabase.connection(work));
                      } catch (SQLException failure) {
                        throw new IllegalStateException(failure);
                      }
                    }));
  }
}
