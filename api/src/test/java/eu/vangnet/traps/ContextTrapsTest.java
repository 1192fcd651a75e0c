package eu.vangnet.traps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import eu.vangnet.casework.Desk;
import eu.vangnet.platform.startup.UnpinnedView;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.AccountConnections;
import eu.vangnet.tenants.Erasures;
import eu.vangnet.tenants.ForeignUnitOfWork;
import eu.vangnet.tenants.NoTenantBound;
import eu.vangnet.tenants.Tenancy;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantStatus;
import eu.vangnet.tenants.Tenants;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Product;
import eu.vangnet.testing.RawSocket;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** For whom a thread works, who says so, and what is left when a tenant is gone. */
@Tag("database")
class ContextTrapsTest {
  private static final Product PRODUCT = Product.started();
  private static final Desk OWNER = Desk.dutch();
  private static final Desk OTHER = Desk.dutch();

  @Test
  @DisplayName("trap 10: a new thread works for nobody until it is told for whom")
  void newThreads() {
    boolean bound =
        TenantContext.call(
            OWNER.tenant(), () -> CompletableFuture.supplyAsync(TenantContext::isBound).join());
    assertThat(bound).isFalse();
  }

  @Test
  @DisplayName("trap 10: a worker left over from another tenant gets nothing of this one's work")
  void leftOverWorkers() {
    try (Tenancy unpinned = UnpinnedView.open()) {
      Bite.check(
          PRODUCT.bean(TenantDatabase.class),
          unpinned.database(),
          database -> {
            String worked = onAWorkerOf(OTHER.tenant(), OWNER.tenant(), database);
            assertThat(worked).isEqualTo("refused");
          });
    }
  }

  /** The schema that a unit of work of one tenant reads on a thread that is bound to another. */
  private static String onAWorkerOf(TenantId bound, TenantId own, TenantDatabase database) {
    Function<EntityManager, String> work =
        em -> (String) em.createNativeQuery("select schema()").getSingleResult();
    return TenantContext.call(
        own,
        () ->
            database.read(
                em -> {
                  try {
                    return CompletableFuture.supplyAsync(
                            () ->
                                TenantContext.<String, RuntimeException>call(
                                    bound, () -> work.apply(em)))
                        .join();
                  } catch (CompletionException e) {
                    assertThat(e).hasCauseInstanceOf(ForeignUnitOfWork.class);
                    return "refused";
                  }
                }));
  }

  @Test
  @DisplayName("trap 11: nothing works on for a tenant that is gone")
  void goneTenants() {
    Bite.check(
        ContextTrapsTest::erase,
        AccountConnections::eraseBehindTheBack,
        (Consumer<TenantId> end) -> {
          Desk leaving = Desk.dutch();
          leaving.signal("The last one.");
          String token = PRODUCT.token(leaving.tenant(), Role.CASEWORKER);
          assertThat(AccountConnections.of(leaving.tenant())).isPositive();

          end.accept(leaving.tenant());

          try {
            assertThat(AccountConnections.of(leaving.tenant())).isZero();
            assertThat(PRODUCT.as(token).get("/v1/me").status()).isEqualTo(401);
          } finally {
            eraseWhatIsLeft(leaving.tenant());
          }
        });
  }

  /** The other tests go over all tenants and want them whole. */
  private static void eraseWhatIsLeft(TenantId tenant) {
    boolean stands =
        PRODUCT.bean(Tenants.class).find(tenant).orElseThrow().status() == TenantStatus.ACTIVE;
    if (stands) {
      erase(tenant);
    }
  }

  private static void erase(TenantId tenant) {
    PRODUCT.bean(Tenants.class).close(tenant, Instant.EPOCH);
    Erasures erasures = PRODUCT.bean(Erasures.class);
    erasures.begin(tenant, UUID.randomUUID(), "tenantadmin", "privacyofficer");
    erasures.carryOut(tenant);
  }

  @Test
  @DisplayName("trap 12: no header, query or host name chooses the tenant")
  void chosenFromOutside() {
    String owner = OWNER.tenant().value();
    Bite.check(
        Door.sound(),
        Door.forgetting(OWNER.tenant()),
        door -> {
          for (String header :
              new String[] {"X-Tenant", "Tenant", "X-Tenant-Id", "X-Forwarded-Host", "Cookie"}) {
            Answer answer =
                door.as(OTHER.tenant(), Role.CASEWORKER).with(header, owner).get("/v1/me");
            assertThat(answer.body()).contains(OTHER.tenant().value()).doesNotContain(owner);
          }
        });
    String token = PRODUCT.token(OTHER.tenant(), Role.CASEWORKER);
    assertThat(PRODUCT.as(token).get("/v1/me?tenant=" + owner).status()).isEqualTo(400);
    String byHost =
        RawSocket.send(
            PRODUCT.base(),
            "GET /v1/me HTTP/1.1\r\nHost: %s.vangnet.example\r\nConnection: close\r\nAuthorization: Bearer %s\r\n\r\n"
                .formatted(owner, token));
    assertThat(byHost).contains(OTHER.tenant().value()).doesNotContain("\"" + owner);
  }

  @Test
  @DisplayName("trap 13: without a tenant nothing is done, for there is no default")
  void noTenant() {
    JWTClaimsSet nobodys =
        PRODUCT.issuer().claims(OWNER.tenant(), Role.CASEWORKER).claim("tenant", null).build();
    assertThat(PRODUCT.as(PRODUCT.issuer().sign(nobodys)).get("/v1/me").status()).isEqualTo(401);
    TenantDatabase database = PRODUCT.bean(TenantDatabase.class);
    assertThatThrownBy(() -> database.read(em -> "reached")).isInstanceOf(NoTenantBound.class);
    Bite.check(
        TenantContext::current,
        () -> TenantContext.isBound() ? TenantContext.current() : TenantId.of("default"),
        (Supplier<TenantId> current) ->
            assertThatThrownBy(current::get).isInstanceOf(NoTenantBound.class));
  }

  @Test
  @DisplayName("trap 17: names that no tenant has are not remembered")
  void unknownNames() {
    Tenants tenants = PRODUCT.bean(Tenants.class);
    Bite.check(
        new Finder(tenants::find, () -> tenants.page(Optional.empty(), Integer.MAX_VALUE).size()),
        Finder.remembering(),
        finder -> {
          int before = finder.size().get();
          for (int name = 0; name < 500; name++) {
            TenantId unknown = TenantId.of("nl-unknown-" + name);
            assertThat(finder.find().apply(unknown)).isEmpty();
          }
          assertThat(finder.size().get()).isEqualTo(before);
        });
    TenantId made = TenantId.of("nl-u" + UUID.randomUUID().toString().substring(0, 8));
    for (int time = 0; time < 3; time++) {
      assertThat(PRODUCT.as(PRODUCT.token(made, Role.CASEWORKER)).get("/v1/me").status())
          .isEqualTo(401);
    }
  }

  /** Something that finds tenants and can say how many names it keeps. */
  private record Finder(Function<TenantId, Optional<?>> find, Supplier<Integer> size) {

    /** Broken: an answer for each name that was ever asked. */
    static Finder remembering() {
      Map<TenantId, Optional<?>> remembered = new HashMap<>();
      return new Finder(
          tenant -> remembered.computeIfAbsent(tenant, name -> Optional.empty()), remembered::size);
    }
  }
}
