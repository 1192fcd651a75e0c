package eu.vangnet.casework.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vangnet.casework.Desk;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.testing.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Not even a fault of ours changes what was said. */
@Tag("database")
class FollowUpKeptTest {
  @Test
  void theDatabaseRefusesToChangeAFollowUp() {
    Desk desk = Desk.dutch();
    IntakeDesk team = new IntakeDesk(desk);
    String signal = team.record("").getString("id");
    team.chair()
        .post(
            "/v1/signals/" + signal + "/followups",
            "{\"kind\":\"confirmed\",\"text\":\"The guard saw it too.\"}");

    assertThatThrownBy(() -> change(desk)).hasStackTraceContaining("a follow-up is never changed");

    assertThat(team.read(signal).getString("factsState")).isEqualTo("confirmed");
  }

  private static void change(Desk desk) {
    TenantContext.<Integer, RuntimeException>call(
        desk.tenant(),
        () ->
            Product.started()
                .bean(TenantDatabase.class)
                .inTransaction(
                    em ->
                        em.createQuery("update SignalFollowUp o set o.kind = 'refuted'")
                            .executeUpdate()));
  }
}
