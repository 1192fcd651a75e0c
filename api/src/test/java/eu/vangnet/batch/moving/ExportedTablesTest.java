package eu.vangnet.batch.moving;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Product;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever adds a table has it exported, or says why not. */
@Tag("database")
class ExportedTablesTest {
  private static final List<TableShape> TABLES = tables();

  @Test
  void eachTableFollowsTheUsualFormOrIsListedWithItsReason() {
    assertThat(TABLES).map(TableRules::fault).allMatch(Optional::isEmpty);
    assertThat(TABLES).extracting(TableShape::name).contains("case_note", "training_enrolment");
  }

  @Test
  void noReasonIsGivenForATableThatIsNotThere() {
    assertThat(TABLES)
        .extracting(TableShape::name)
        .containsAll(TableRules.LEFT_OUT.keySet())
        .containsAll(TableRules.EVIDENCE.keySet());
    assertThat(
            Stream.concat(
                TableRules.LEFT_OUT.values().stream(), TableRules.EVIDENCE.values().stream()))
        .noneMatch(String::isBlank);
  }

  @Test
  void bytesThatNobodyCanOpenAndKeysOfSeveralColumnsAreFaults() {
    TableShape.Column id = new TableShape.Column("id", ColumnKind.TEXT, false);
    TableShape.Column bytes = new TableShape.Column("picture", ColumnKind.BYTES, false);
    TableShape.Column sealed = new TableShape.Column("sealed", ColumnKind.BYTES, false);
    assertThat(TableRules.fault(new TableShape("new_table", List.of(id, sealed), List.of("id"))))
        .isEmpty();
    assertThat(TableRules.fault(new TableShape("new_table", List.of(id, bytes), List.of("id"))))
        .contains("new_table.picture holds bytes that an export cannot open");
    assertThat(
            TableRules.fault(new TableShape("new_table", List.of(id, sealed), List.of("id", "n"))))
        .isPresent();
  }

  private static List<TableShape> tables() {
    TenantId tenant = Product.started().tenant();
    return TenantContext.<List<TableShape>, RuntimeException>call(
        tenant,
        () ->
            Product.started()
                .bean(TenantDatabase.class)
                .read(
                    em -> {
                      try {
                        return TableShape.all(TenantDatabase.connection(em));
                      } catch (SQLException refused) {
                        throw new AssertionError(refused);
                      }
                    }));
  }
}
