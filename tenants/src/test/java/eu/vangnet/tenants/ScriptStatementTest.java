package eu.vangnet.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a migration may hold: statements whose interruption is noticed. */
class ScriptStatementTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TABLE visits (id INT);",
        "create table if not exists visits (id int)",
        "-- who came\n/* and when */ Alter Table `visits` add column at datetime(6);",
        "DROP TABLE visits;",
        "drop table if exists `visits` ;"
      })
  void aDefinitionOfATableIsKnown(String sql) {
    assertThat(ScriptStatement.of(sql))
        .isEqualTo(new ScriptStatement(ScriptStatement.Kind.TABLE, "visits"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TRIGGER IF NOT EXISTS stays BEFORE DELETE ON visits FOR EACH ROW SIGNAL '45000'",
        "drop trigger if exists stays;"
      })
  void aDefinitionOfATriggerIsKnown(String sql) {
    assertThat(ScriptStatement.of(sql))
        .isEqualTo(new ScriptStatement(ScriptStatement.Kind.TRIGGER, "stays"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT IGNORE INTO visits (id) VALUES (1);",
        "update visits set id = 2;",
        "-- create table nothing\ndelete from visits;"
      })
  void aChangeOfRowsIsKnown(String sql) {
    assertThat(ScriptStatement.of(sql).isOnRows()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DROP TABLE visits, others;",
        "ALTER TABLE elsewhere.visits ADD COLUMN more INT;",
        "drop trigger `elsewhere`.`stays`",
        "CREATE INDEX visits_at ON visits (at);",
        "CREATE OR REPLACE TABLE visits (id INT);",
        "CREATE TEMPORARY TABLE visits (id INT);",
        "RENAME TABLE visits TO others;",
        "SET @before = 1;",
        "TRUNCATE TABLE visits;"
      })
  void whatCouldBeInterruptedUnnoticedIsRefused(String sql) {
    assertThatThrownBy(() -> ScriptStatement.of(sql))
        .isInstanceOf(FlywayException.class)
        .hasMessageContaining(sql.lines().findFirst().orElseThrow());
  }

  @Test
  void theRefusalNamesTheStatementAndNotAllOfIt() {
    assertThatThrownBy(() -> ScriptStatement.of("CALL one();\nCALL two();"))
        .hasMessageContaining("one")
        .hasMessageNotContaining("two");
  }
}
