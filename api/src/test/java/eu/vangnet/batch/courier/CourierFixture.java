package eu.vangnet.batch.courier;

import eu.vangnet.demo.DatabaseUnderTest;
import eu.vangnet.platform.journal.RootAccess;
import eu.vangnet.platform.messages.Inbox;
import eu.vangnet.platform.messages.Letter;
import eu.vangnet.platform.messages.LetterSeal;
import eu.vangnet.platform.messages.MessageClasses;
import eu.vangnet.platform.messages.Outbox;
import eu.vangnet.platform.messages.Undelivered;
import eu.vangnet.tenants.NewTenant;
import eu.vangnet.tenants.Tenancy;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantEntities;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.tenants.TenantStatus;
import eu.vangnet.testing.TestClock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A tenancy of its own with messages of the tests' own kind and no schedule, so that the courier
 * goes when a test sends it; one per test JVM. Each test takes new tenants from it.
 */
final class CourierFixture {
  static final TestClock CLOCK = new TestClock();

  /** Longer than any lease. */
  static final Duration LEASE_OVER = Duration.ofSeconds(31);

  private static final String PREFIX = "vcourier";
  private static final Tenancy TENANCY =
      DatabaseUnderTest.tenancy(
          PREFIX,
          new TenantEntities(MessageClasses.all(), List.of("classpath:db/tenant/all"), List.of()),
          CLOCK);
  private static final LetterSeal SEAL = new LetterSeal(TENANCY.keys(), TENANCY.envelopeKeys());
  private static final Undelivered UNDELIVERED = new Undelivered(CLOCK);
  private static final Outbox OUTBOX = new Outbox(SEAL, UNDELIVERED, CLOCK);
  private static final Inbox INBOX = new Inbox(SEAL, UNDELIVERED, CLOCK);

  private CourierFixture() {}

  /** A courier that dies where the progress throws. */
  static Courier courier(Progress progress) {
    return courier(progress, delivery -> delivery);
  }

  /** The same with another way to bring letters. */
  static Courier courier(Progress progress, UnaryOperator<Route> delivering) {
    OnBehalf behalf = new OnBehalf(TENANCY.database());
    Kinds kinds = new Kinds(Stream.of(new NoteKind()));
    return new Courier(
        behalf,
        List.of(
            delivering.apply(
                new Delivery(behalf, OUTBOX, INBOX, SEAL, kinds, TENANCY.tenants(), CLOCK)),
            new Handling(behalf, INBOX, SEAL, kinds, CLOCK)),
        TENANCY.tenants(),
        CLOCK,
        progress);
  }

  static Courier courier() {
    return courier((step, letter) -> {});
  }

  /** A tenant that nobody used before. */
  static TenantId newTenant() {
    TenantId id = TenantId.of("nl-c" + UUID.randomUUID().toString().substring(0, 8));
    TENANCY
        .tenants()
        .create(
            new NewTenant(
                id,
                "Courier " + id.value(),
                TenantKind.TRAINING_PROVIDER,
                "NL",
                "NL329",
                ZoneId.of("Europe/Amsterdam"),
                List.of("nl"),
                Map.of(),
                Set.of()));
    try (RootAccess root = new RootAccess()) {
      root.execute(schema(id), NoteKind.TABLE);
    }
    return id;
  }

  static void changeStatus(TenantId tenant, TenantStatus from, TenantStatus to) {
    TENANCY.tenants().changeStatus(tenant, from, to);
  }

  static String schema(TenantId tenant) {
    return PREFIX + "_t_" + tenant.value().replace('-', '_');
  }

  /** Puts a letter into a box, whoever it is for. */
  static void put(TenantId box, Letter letter) {
    TenantContext.run(
        box,
        () ->
            TENANCY
                .database()
                .inTransaction(
                    work -> {
                      INBOX.put(work, letter);
                      return true;
                    }));
  }

  /** Writes a note to another tenant, in a transaction of its own. */
  static UUID send(TenantId sender, TenantId receiver, String text) {
    return TenantContext.<UUID, RuntimeException>call(
        sender,
        () ->
            TENANCY
                .database()
                .inTransaction(
                    work ->
                        OUTBOX.send(work, receiver, NoteKind.CODE, 1, new NoteKind.Note(text))));
  }
}
