package eu.vangnet.privacy.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vangnet.casework.Desk;
import eu.vangnet.platform.journal.RootAccess;
import eu.vangnet.privacy.retention.RetentionRoom;
import eu.vangnet.security.Role;
import eu.vangnet.spi.ProcessingLogging;
import eu.vangnet.tenants.Sql;
import eu.vangnet.tenants.SqlWork;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class ProcessingLogTest {
  private static final String STANDING = "/v1/processings/standing";
  private static final String TRACE = "4f171cdf66365095222da84089466f22";

  private final Desk desk = Desk.dutch();
  private final RetentionRoom room = RetentionRoom.of(desk.tenant());

  @Test
  void nothingIsLoggedBeforeTheTenantWantsWhatTheModuleOffers() {
    String file = desk.openCase("Before.");
    desk.as(Role.CASECHAIR).get("/v1/cases/" + file);

    assertThat(room.officer().get(lines(file)).status()).isEqualTo(404);
    assertThat(room.officer().get(STANDING).json().getJsonArray("logged")).isEmpty();
  }

  @Test
  void eachProcessingLeavesALineUnderTheVersionOfItsActivity() {
    switchOn();
    String file = desk.openCase("Logged.");
    Call chair = desk.as(Role.CASECHAIR);
    chair.with("traceparent", "00-" + TRACE + "-aaaabbbbccccdddd-01").get("/v1/cases/" + file);
    assertThat(chair.ifMatch("\"stale\"").patch("/v1/cases/" + file, "{}").status()).isEqualTo(412);

    List<JsonObject> items = items(lines(file));

    assertThat(items)
        .extracting(line -> line.getString("name") + " " + line.getInt("statusCode"))
        .containsExactly("changeCase 2", "readCase 1", "openCase 1");
    JsonObject read = items.get(1);
    assertThat(read.getString("traceId")).isEqualTo(TRACE);
    assertThat(read.getJsonObject("foreignOperation").getString("operationId"))
        .isEqualTo("aaaabbbbccccdddd");
    assertThat(items.get(2)).doesNotContainKey("foreignOperation");
    JsonObject activity = room.officer().get(read.getString("href")).json();
    assertThat(activity.getString("code")).isEqualTo("country-nl.personCentredApproach");
    assertThat(read.toString()).doesNotContain(file).doesNotContain("test-person");
  }

  @Test
  void aListLeavesALineForEachPersonInIt() {
    switchOn();
    String one = desk.openCase("One.");
    String two = desk.openCase("Two.");

    desk.as(Role.CASECHAIR).get("/v1/cases");

    assertThat(items(lines(one))).extracting(line -> line.getString("name")).contains("listCases");
    assertThat(items(lines(two))).extracting(line -> line.getString("name")).contains("listCases");
  }

  @Test
  void linesOfAConfidentialActivityAreToldToTheOfficerOnly() {
    switchOn();
    String signal = desk.signal("Confidential.");

    assertThat(room.officer().get(lines(signal)).status()).isEqualTo(404);
    assertThat(items(lines(signal) + "?confidential=true"))
        .extracting(line -> line.getString("name"))
        .containsExactly("recordSignal");
  }

  @Test
  void noLineCanBeChangedOrDeleted() {
    switchOn();
    desk.openCase("Kept.");

    assertThatThrownBy(() -> execute("UPDATE processing_line SET status = 2"))
        .hasStackTraceContaining("written once");
    assertThatThrownBy(() -> execute("DELETE FROM processing_line"))
        .hasStackTraceContaining("never deleted");
  }

  @Test
  void aLineThatCannotBeWrittenWithholdsTheAnswer() {
    switchOn();
    String file = desk.openCase("Withheld.");
    Call chair = desk.as(Role.CASECHAIR);
    try (RootAccess root = new RootAccess()) {
      String schema = schema();
      root.execute(schema, "RENAME TABLE processing_line TO processing_line_away");

      Answer withheld = chair.get("/v1/cases/" + file);

      root.execute(schema, "RENAME TABLE processing_line_away TO processing_line");
      assertThat(withheld.status()).isEqualTo(503);
      assertThat(withheld.problem()).isEqualTo("unavailable");
    }
    assertThat(chair.get("/v1/cases/" + file).status()).isEqualTo(200);
  }

  @Property(tries = 50)
  void whatIsRequiredIsLoggedAndWhatIsOffIsNot(@ForAll boolean wanted) {
    assertThat(LoggingSwitch.isLogged(ProcessingLogging.REQUIRED.code(), wanted)).isTrue();
    assertThat(LoggingSwitch.isLogged(ProcessingLogging.OFF.code(), wanted)).isFalse();
    assertThat(LoggingSwitch.isLogged(ProcessingLogging.OFFERED.code(), wanted)).isEqualTo(wanted);
  }

  private void switchOn() {
    Answer answer = room.officer().ifMatch(room.tag(STANDING)).put(STANDING, "{\"wanted\":true}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.json().getJsonArray("logged")).hasSize(2);
  }

  private List<JsonObject> items(String address) {
    Answer answer = room.officer().get(address);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json().getJsonArray("items").getValuesAs(JsonObject.class);
  }

  private static String lines(String record) {
    return "/v1/processings/subjects/" + record;
  }

  private void execute(String sql) {
    onConnection(connection -> Sql.update(connection, sql));
  }

  private String schema() {
    return onConnection(Connection::getCatalog);
  }

  private <T> T onConnection(SqlWork<T> work) {
    return TenantContext.<T, RuntimeException>call(
        desk.tenant(),
        () ->
            Product.started()
                .bean(TenantDatabase.class)
                .inTransaction(
                    em -> {
                      try {
                        return work.on(TenantDatabase.connection(em));
                      } catch (SQLException e) {
                        throw new IllegalStateException(e);
                      }
                    }));
  }
}
