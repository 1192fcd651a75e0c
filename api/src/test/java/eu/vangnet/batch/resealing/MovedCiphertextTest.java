package eu.vangnet.batch.resealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.SealBroken;
import eu.vangnet.tenants.Sql;
import eu.vangnet.testing.Answer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ciphertexts that somebody moved between rows, columns and tenants of real tables. */
@Tag("database")
class MovedCiphertextTest {
  /** An export can be opened by the tenant's own private key only, wherever it is put. */
  private static final String SEALED_TO_ANOTHER_KEY = "tenant_export_part.content";

  private static final Desk HERE = Desk.dutch();
  private static final Desk THERE = Desk.dutch();

  static List<AnyTable> tables() {
    return AnyTable.of(HERE.tenant());
  }

  @Test
  void allTablesWithSomethingSealedAreThere() {
    assertThat(tables())
        .extracting(AnyTable::toString)
        .contains("case_signal", "case_file", "case_note", "training_enrolment");
  }

  /**
   * A new table must not keep its sealed bytes where neither this test nor a renewal finds them.
   */
  @Test
  void noTableHoldsBytesThatAreNotFound() {
    List<String> holding =
        AnyTable.on(
            HERE.tenant(),
            (connection, all) ->
                Sql.list(
                    connection,
                    "SELECT table_name, column_name FROM information_schema.columns"
                        + " WHERE table_schema = DATABASE()"
                        + " AND data_type IN ('tinyblob', 'blob', 'mediumblob', 'longblob')",
                    row -> row.getString(1) + "." + row.getString(2)));

    assertThat(holding)
        .filteredOn(column -> !column.equals(SEALED_TO_ANOTHER_KEY))
        .containsExactlyInAnyOrderElementsOf(
            tables().stream().map(found -> found + ".sealed").toList());
    assertThat(holding).contains(SEALED_TO_ANOTHER_KEY);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void atItsOwnPlaceItOpensAndInAnotherRowItDoesNot(AnyTable table) {
    UUID one = sealedRow(table);
    UUID other = UUID.randomUUID();
    table.insert(other, table.read(one));

    assertThat(table.open(one)).isEqualTo("secret of " + one);
    assertThatThrownBy(() -> table.open(other)).isInstanceOf(SealBroken.class);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void inNoOtherTableItOpensUnderTheSameId(AnyTable table) {
    UUID one = sealedRow(table);
    byte[] moved = table.read(one);

    for (AnyTable other : tables()) {
      if (!other.column().equals(table.column())) {
        other.insert(one, moved);
        assertThatThrownBy(() -> other.open(one)).as("%s", other).isInstanceOf(SealBroken.class);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void atNoOtherTenantItOpensAtTheSamePlace(AnyTable table) {
    UUID one = sealedRow(table);
    AnyTable there = table.at(THERE.tenant());
    there.insert(one, table.read(one));

    assertThatThrownBy(() -> there.open(one)).isInstanceOf(SealBroken.class);
  }

  @Test
  void theProductGivesNothingOfARowThatWasExchanged() {
    String mine = HERE.signal("Words that belong to one signal.");
    String other = HERE.signal("Words that belong to another.");
    AnyTable.on(
        HERE.tenant(),
        (connection, all) ->
            Sql.update(
                connection,
                "UPDATE case_signal a JOIN case_signal b ON b.id = ? SET a.sealed = b.sealed"
                    + " WHERE a.id = ?",
                other,
                mine));

    Answer answer = HERE.as(Role.CASEWORKER).get("/v1/signals/" + mine);

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.body()).doesNotContain("Words");
    assertThat(HERE.as(Role.CASEWORKER).get("/v1/signals/" + other).status()).isEqualTo(200);
  }

  private static UUID sealedRow(AnyTable table) {
    UUID id = UUID.randomUUID();
    table.insert(id, table.seal(id, "secret of " + id));
    return id;
  }
}
