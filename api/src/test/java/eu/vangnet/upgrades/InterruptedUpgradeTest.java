package eu.vangnet.upgrades;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.demo.DatabaseAccess;
import eu.vangnet.demo.DatabaseUnderTest;
import eu.vangnet.tenants.CellSettings;
import eu.vangnet.tenants.MasterKey;
import eu.vangnet.tenants.NewTenant;
import eu.vangnet.tenants.Tenancy;
import eu.vangnet.tenants.TenancyRefused;
import eu.vangnet.tenants.TenancySettings;
import eu.vangnet.tenants.TenantEntities;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Wherever an upgrade is interrupted, the next start finishes it, and nobody can tell the schema
 * from one that was never disturbed. All shipped scripts are run, and one that cannot be repeated.
 */
@Tag("database")
class InterruptedUpgradeTest {
  private static final long SEED = Long.getLong("vangnet.test.upgrade.seed", 1127);

  /** Statements that write between two interruptions, at most; fewer take more starts. */
  private static final int FARTHEST = Integer.getInteger("vangnet.test.upgrade.farthest", 100);

  private static final int MOST_STARTS = 2_000;

  private final String prefix = "u" + UUID.randomUUID().toString().substring(0, 8);
  private final Random random = new Random(SEED);
  private Path masterKey;

  @BeforeEach
  void makeKey() throws IOException {
    masterKey = Files.createTempDirectory("upgrade-test").resolve("master.key");
    MasterKey.createIfAbsent(masterKey);
  }

  @AfterEach
  void letEverythingPass() {
    Interruption.end();
  }

  @Test
  void tenantsThatAreInterruptedAgainAndAgainEndWhereUndisturbedOnesDo() {
    List<String> towns = List.of("nl-one", "nl-two", "nl-three");
    List<String> others = List.of("eu-one");
    create(towns, others);
    create(List.of("nl-undisturbed"), List.of("eu-undisturbed"));
    assertThat(interruptUntilDone(towns, others)).as("interruptions").isGreaterThan(10);
    allLike("nl-undisturbed", towns);
    allLike("eu-undisturbed", others);
  }

  @Test
  void twoServersThatStartAtOnceBehindAnInterruptionFinishItOnce() throws Exception {
    List<String> towns = List.of("nl-one", "nl-two");
    create(towns, List.of());
    create(List.of("nl-undisturbed"), List.of());
    towns.forEach(town -> Interruption.after(100 + random.nextInt(200), schema(town)));
    open(Releases.presentAndHard()).close();
    assertThat(towns).allMatch(town -> Interruption.happened(schema(town)));
    Interruption.end();
    try (ExecutorService starts = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> servers = new ArrayList<>();
      for (int server = 0; server < 2; server++) {
        servers.add(starts.submit(() -> open(Releases.presentAndHard()).close()));
      }
      for (Future<?> server : servers) {
        server.get();
      }
    }
    allLike("nl-undisturbed", towns);
  }

  @Test
  void theFirstStartOfAnInstallationMayBeInterruptedToo() {
    List<String> laid = List.of("control", "reporting", "publication");
    int starts = 0;
    while (!starts(laid)) {
      assertThat(++starts).as("starts").isLessThan(MOST_STARTS);
    }
    assertThat(starts).isGreaterThan(6);
    String undisturbed = prefix + "x";
    open(undisturbed, Releases.presentAndHard()).close();
    for (String schema : laid) {
      SchemaPicture found = SchemaPicture.of(prefix + '_' + schema);
      SchemaPicture wanted = SchemaPicture.of(undisturbed + '_' + schema);
      assertThat(found.definitions()).as(schema).isEqualTo(wanted.definitions());
      assertThat(found.history()).as(schema).isEqualTo(wanted.history());
    }
  }

  /** Whether a start comes to its end before it is interrupted. */
  private boolean starts(List<String> schemas) {
    schemas.forEach(schema -> Interruption.after(random.nextInt(30), prefix + '_' + schema));
    try {
      open(Releases.presentAndHard()).close();
      return true;
    } catch (TenancyRefused interrupted) {
      return false;
    } finally {
      Interruption.end();
    }
  }

  /** Starts until nothing is left to be interrupted; how often something was. */
  private int interruptUntilDone(List<String> towns, List<String> others) {
    List<String> left =
        Stream.concat(towns.stream(), others.stream())
            .map(this::schema)
            .collect(Collectors.toCollection(ArrayList::new));
    int interruptions = 0;
    for (int start = 0; !left.isEmpty(); start++) {
      assertThat(start).as("starts").isLessThan(MOST_STARTS);
      left.forEach(schema -> Interruption.after(random.nextInt(FARTHEST), schema));
      open(Releases.presentAndHard()).close();
      left.removeIf(schema -> !Interruption.happened(schema));
      interruptions += left.size();
      Interruption.end();
    }
    return interruptions;
  }

  private void allLike(String undisturbed, List<String> tenants) {
    SchemaPicture wanted = picture(undisturbed);
    assertThat(wanted.definitions()).containsKeys("journal_entry", "hardly");
    for (String tenant : tenants) {
      SchemaPicture found = picture(tenant);
      String from = tenant + ", seed " + SEED;
      assertThat(found.definitions()).as(from).isEqualTo(wanted.definitions());
      assertThat(found.rows()).as(from).isEqualTo(wanted.rows());
      assertThat(found.history()).as(from).isEqualTo(wanted.history());
    }
  }

  private SchemaPicture picture(String tenant) {
    return SchemaPicture.of(schema(tenant));
  }

  private String schema(String tenant) {
    return prefix + "_t_" + tenant.replace('-', '_');
  }

  /** Tenants of a time in which they had no tables at all. */
  private void create(List<String> towns, List<String> operators) {
    try (Tenancy tenancy = open(Releases.first())) {
      towns.forEach(id -> create(tenancy, id, TenantKind.MUNICIPALITY));
      operators.forEach(id -> create(tenancy, id, TenantKind.OPERATOR));
    }
  }

  private static void create(Tenancy tenancy, String id, TenantKind kind) {
    ZoneId zone = ZoneId.of("Europe/Amsterdam");
    TenantId tenant = TenantId.of(id);
    tenancy
        .tenants()
        .create(
            new NewTenant(
                tenant, id, kind, "NL", "NL310", zone, List.of("nl"), Map.of(), Set.of()));
  }

  private Tenancy open(TenantEntities release) {
    return open(prefix, release);
  }

  private Tenancy open(String installation, TenantEntities release) {
    DatabaseAccess access = DatabaseUnderTest.access();
    CellSettings cell =
        new CellSettings("main", Interruption.in(access.url()), access.user(), access.password());
    Duration idle = Duration.ofSeconds(60);
    return Tenancy.open(
        new TenancySettings(installation, List.of(cell), "main", masterKey, 1, idle),
        release,
        Clock.systemUTC());
  }
}
