package eu.vangnet.batch.resealing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.platform.jobs.JobRunner;
import eu.vangnet.platform.jobs.JobRunner.Ending;
import eu.vangnet.platform.jobs.JobRunner.Wish;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.DataKeys;
import eu.vangnet.tenants.DataKeys.DataKey;
import eu.vangnet.tenants.DataKeys.State;
import eu.vangnet.tenants.Sql;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A tenant's rows are sealed anew while people go on working, and then the old key is destroyed.
 */
@Tag("database")
@TestMethodOrder(OrderAnnotation.class)
class ResealingTest {
  private static final Product PRODUCT = Product.started();
  private static final Desk DESK = Desk.dutch();

  /** More than one transaction takes. */
  private static final int ROWS = 3;

  private static final int MANY = 80;

  private record Made(AnyTable table, UUID id) {}

  private static final List<Made> MADE = new ArrayList<>();
  private static String caseFile;
  private static byte[] first;

  @BeforeAll
  static void fill() {
    caseFile = DESK.openCase("Renewed.");
    first = keys().getFirst().prefix();
    for (AnyTable table : AnyTable.of(DESK.tenant())) {
      int rows = table.toString().equals("case_note") ? MANY : ROWS;
      for (int row = 0; row < rows; row++) {
        UUID id = UUID.randomUUID();
        table.insert(id, table.seal(id, "secret of " + id));
        MADE.add(new Made(table, id));
      }
    }
  }

  @Test
  @Order(1)
  void everyRowIsSealedAnewWhileOthersWrite() throws Exception {
    List<String> written = new ArrayList<>();
    AtomicBoolean over = new AtomicBoolean();
    Thread writer = Thread.ofVirtual().start(() -> writeUntil(over, written));

    Ending ending = run("renew-data-keys");
    over.set(true);
    writer.join();

    assertThat(ending).isEqualTo(Ending.FINISHED);
    assertThat(keys()).extracting(DataKey::state).containsExactly(State.OLD, State.PRIMARY);
    assertThat(underFirstKey()).isZero();
    assertThat(MADE)
        .allSatisfy(
            made -> assertThat(made.table().open(made.id())).isEqualTo("secret of " + made.id()));
    assertThat(written).hasSizeGreaterThan(5);
    assertThat(notes()).containsAll(written);
    assertThat(summary()).isEqualTo(written.getLast());
  }

  @Test
  @Order(2)
  void theOldKeyIsNotDestroyedBeforeEverybodyHasWrittenWhatWasSealedWithIt() {
    assertThat(run("destroy-old-data-keys")).isEqualTo(Ending.FAILED);
    assertThat(keys()).extracting(DataKey::state).containsExactly(State.OLD, State.PRIMARY);
  }

  @Test
  @Order(3)
  void norWhileARowIsLeftUnderIt() {
    Made made = MADE.getFirst();
    byte[] renewed = made.table().read(made.id());
    byte[] old = renewed.clone();
    System.arraycopy(first, 0, old, 0, first.length);
    replace(made, old);

    PRODUCT
        .clock()
        .ahead(
            DataKeys.SETTLED,
            () -> assertThat(run("destroy-old-data-keys")).isEqualTo(Ending.FAILED));

    assertThat(keys()).extracting(DataKey::state).containsExactly(State.OLD, State.PRIMARY);
    replace(made, renewed);
  }

  @Test
  @Order(4)
  void thenItIsDestroyedAndAllIsReadAsBefore() {
    PRODUCT
        .clock()
        .ahead(
            DataKeys.SETTLED,
            () -> assertThat(run("destroy-old-data-keys")).isEqualTo(Ending.FINISHED));

    assertThat(keys()).extracting(DataKey::state).containsExactly(State.PRIMARY);
    assertThat(keys().getFirst().prefix()).isNotEqualTo(first);
    assertThat(DESK.as(Role.CASECHAIR).get("/v1/cases/" + caseFile).status()).isEqualTo(200);
    assertThat(MADE)
        .allSatisfy(
            made -> assertThat(made.table().open(made.id())).isEqualTo("secret of " + made.id()));
  }

  @Test
  @Order(5)
  void whoChangesARowMeanwhileKeepsWhatHeWrote() {
    Made made = MADE.getFirst();
    SealedRows.Row read = new SealedRows.Row(made.id().toString(), made.table().read(made.id()));
    byte[] renewed = made.table().seal(made.id(), "secret of " + made.id());
    replace(made, made.table().seal(made.id(), "his own words"));

    int changed =
        AnyTable.on(
            DESK.tenant(),
            (connection, all) ->
                new SealedRows(connection).replace(made.table().column(), read, renewed));

    assertThat(changed).isZero();
    assertThat(made.table().open(made.id())).isEqualTo("his own words");
  }

  private static void replace(Made made, byte[] sealed) {
    AnyTable.on(
        DESK.tenant(),
        (connection, all) ->
            new SealedRows(connection)
                .pastTriggers(
                    open ->
                        Sql.update(
                            open,
                            "UPDATE %s SET sealed = ? WHERE %s = ?"
                                .formatted(
                                    made.table().column().table(), made.table().column().id()),
                            sealed,
                            made.id().toString())));
  }

  private static void writeUntil(AtomicBoolean over, List<String> written) {
    Call chair = DESK.as(Role.CASECHAIR);
    String path = "/v1/cases/" + caseFile;
    for (int number = 0; !over.get(); number++) {
      String text = "Written meanwhile " + number;
      Answer note = chair.post(path + "/notes", "{\"text\":\"" + text + "\"}");
      Answer change = chair.ifMatch(DESK.tag(path)).patch(path, "{\"summary\":\"" + text + "\"}");
      assertThat(List.of(note.status(), change.status())).containsExactly(201, 200);
      written.add(text);
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Ending run(String job) {
    Map<String, String> parameters = Map.of("tenant-id", DESK.tenant().value());
    return PRODUCT
        .bean(JobRunner.class)
        .run(new Wish(job, Optional.of(DESK.tenant()), parameters), line -> {});
  }

  private static List<DataKey> keys() {
    return TenantContext.call(DESK.tenant(), () -> PRODUCT.bean(DataKeys.class).all());
  }

  private static long underFirstKey() {
    return MADE.stream()
        .map(made -> made.table().read(made.id()))
        .filter(bytes -> Arrays.equals(Arrays.copyOf(bytes, first.length), first))
        .count();
  }

  private static List<String> notes() {
    return DESK.as(Role.CASECHAIR)
        .get("/v1/cases/" + caseFile + "/notes?pageSize=500")
        .json()
        .getJsonArray("items")
        .getValuesAs((JsonValue note) -> note.asJsonObject().getString("text"));
  }

  private static String summary() {
    return DESK.as(Role.CASECHAIR).get("/v1/cases/" + caseFile).json().getString("summary");
  }
}
