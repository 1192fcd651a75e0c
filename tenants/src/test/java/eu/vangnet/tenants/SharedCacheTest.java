package eu.vangnet.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two tenants have a row of the same id, and each reads its own. */
@Tag("database")
class SharedCacheTest {
  private static final String ID = "of both";
  private static final TenantId A = TenantId.of("nl-a");
  private static final TenantId B = TenantId.of("nl-b");
  private static final Installation INSTALLATION = new Installation();
  private static Tenancy tenancy;

  @BeforeAll
  static void twoTenantsWithTheSameId() {
    tenancy = INSTALLATION.open();
    for (TenantId tenant : List.of(A, B)) {
      tenancy.tenants().create(Installation.tenant(tenant.value()));
      TenantContext.run(
          tenant,
          () ->
              tenancy
                  .database()
                  .inTransaction(
                      em -> {
                        em.persist(new Note(ID, tenant.value()));
                        return ID;
                      }));
    }
  }

  @AfterAll
  static void close() {
    tenancy.close();
    INSTALLATION.close();
  }

  @Test
  @DisplayName("engine: a factory that keeps what it has read is found out (#701, #4542, #3253)")
  void whatWasReadBefore() {
    assertThat(markers(tenancy.units()::open)).containsExactly("nl-a", "nl-b");
    try (CachingFactory broken = CachingFactory.of(tenancy, A)) {
      assertThat(markers(tenant -> broken.open())).containsExactly("nl-a", "nl-a");
    }
  }

  /** What each tenant reads, one after the other. */
  private static List<String> markers(Function<TenantId, EntityManager> open) {
    return Stream.of(A, B)
        .map(
            tenant ->
                TenantContext.<String, RuntimeException>call(
                    tenant,
                    () -> {
                      try (EntityManager em = open.apply(tenant)) {
                        return em.find(Note.class, ID).marker();
                      }
                    }))
        .toList();
  }
}
