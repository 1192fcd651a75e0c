package eu.vangnet.platform.journal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vangnet.demo.DatabaseUnderTest;
import eu.vangnet.tenants.JournalHead;
import eu.vangnet.tenants.NewTenant;
import eu.vangnet.tenants.Tenancy;
import eu.vangnet.tenants.TenantEntities;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The table of heads, by a tenancy of its own: other tests take its triggers away. */
@Tag("database")
class HeadsKeptTest {
  private static final String CONTROL = "vheads_control";

  @Test
  void aHeadGoesForwardOnlyAndLeavesOnlyWithItsTenant() {
    try (Tenancy tenancy =
            DatabaseUnderTest.tenancy(
                "vheads",
                new TenantEntities(List.of(), List.of("classpath:db/tenant/all"), List.of()),
                Clock.systemUTC());
        RootAccess root = JournalFixture.root()) {
      TenantId tenant = TenantId.of("nl-heads");
      tenancy.tenants().create(newTenant(tenant));
      tenancy
          .journalHeads()
          .advance(tenant, new JournalHead(7, "ab".repeat(32), Instant.EPOCH, "cd".repeat(32)));
      refused(root, "UPDATE journal_heads SET number = 6");
      refused(root, "UPDATE journal_heads SET hash = REVERSE(hash)");
      refused(root, "DELETE FROM journal_heads");
      assertThatCode(() -> root.execute(CONTROL, "UPDATE journal_heads SET number = 8"))
          .doesNotThrowAnyException();
      root.execute(CONTROL, "UPDATE tenants SET status = 'erased'", "DELETE FROM journal_heads");
    }
  }

  private static void refused(RootAccess root, String statement) {
    assertThatThrownBy(() -> root.execute(CONTROL, statement))
        .rootCause()
        .hasMessageContaining("a head of a journal");
  }

  private static NewTenant newTenant(TenantId tenant) {
    return new NewTenant(
        tenant,
        "Heads",
        TenantKind.MUNICIPALITY,
        "NL",
        "NL329",
        ZoneId.of("Europe/Amsterdam"),
        List.of("nl"),
        Map.of(),
        Set.of());
  }
}
