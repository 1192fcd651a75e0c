package eu.vangnet.casework.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import eu.vangnet.casework.Desk;
import eu.vangnet.platform.journal.RootAccess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database lets whoever seals a step anew change nothing else of it. */
@Tag("database")
class StepKeptTest {
  private static final String CHANGE = "UPDATE case_step SET %s";
  private static final String RESEALING = "SET @vangnet_resealing = 1";

  private final Desk desk = Desk.dutch();
  private final String schema =
      System.getProperty("vangnet.schema-prefix") + "_t_" + desk.tenant().value().replace('-', '_');

  @ParameterizedTest
  @ValueSource(
      strings = {
        "module_version = '9.9.9'",
        "module_version = NULL",
        "stored_at = NULL",
        "to_state = 'closed'",
        "actor = 'x'",
        "legal_basis = 'x'"
      })
  void whoSealsAStepAnewChangesNothingOfIt(String change) {
    desk.decided("/v1/cases/" + desk.openCase("Left school."));
    try (RootAccess root = new RootAccess()) {
      assertThat(catchThrowable(() -> root.execute(schema, RESEALING, CHANGE.formatted(change))))
          .rootCause()
          .hasMessageContaining("only be followed");
    }
  }

  @Test
  void theSealedBytesAloneMayChange() {
    desk.decided("/v1/cases/" + desk.openCase("Left school."));
    try (RootAccess root = new RootAccess()) {
      assertThatCode(
              () -> root.execute(schema, RESEALING, CHANGE.formatted("sealed = REVERSE(sealed)")))
          .doesNotThrowAnyException();
      assertThat(
              catchThrowable(
                  () ->
                      root.execute(
                          schema,
                          "SET @vangnet_resealing = NULL",
                          CHANGE.formatted("sealed = REVERSE(sealed)"))))
          .rootCause()
          .hasMessageContaining("only be followed");
    }
  }
}
