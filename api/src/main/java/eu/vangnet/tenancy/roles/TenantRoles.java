package eu.vangnet.tenancy.roles;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import eu.vangnet.platform.edge.ComposedRoles;
import eu.vangnet.platform.sealing.SealedJson;
import eu.vangnet.security.ComposedRole;
import eu.vangnet.tenants.Departures;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The roles that tenants composed. Those of a tenant are kept together, never one by one. */
@Singleton
class TenantRoles implements ComposedRoles {
  private static final String TABLE = "tenant_role";
  private static final int MOST_TENANTS = 10_000;

  private final TenantDatabase database;
  private final SealedJson sealing;
  private final LoadingCache<TenantId, Map<String, ComposedRole>> known;

  @Inject
  TenantRoles(TenantDatabase database, SealedJson sealing, Clock clock, Departures departures) {
    this.database = database;
    this.sealing = sealing;
    this.known =
        Caffeine.newBuilder()
            .maximumSize(MOST_TENANTS)
            .expireAfterWrite(Duration.ofSeconds(DELAY_SECONDS))
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
            .build(this::read);
    departures.tell(known::invalidate);
  }

  @Override
  public Set<ComposedRole> of(TenantId tenant, Set<String> names) {
    Map<String, ComposedRole> roles = known.get(tenant);
    return names.stream()
        .flatMap(name -> Optional.ofNullable(roles.get(name)).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** This server asks anew with the next request. */
  void changed() {
    known.invalidate(TenantContext.current());
  }

  List<TenantRole> all(EntityManager em) {
    return em.createQuery("select o from TenantRole o order by o.name", TenantRole.class)
        .getResultList();
  }

  Optional<TenantRole> find(EntityManager em, String name) {
    return em
        .createQuery("select o from TenantRole o where o.name = ?1", TenantRole.class)
        .setParameter(1, name)
        .getResultList()
        .stream()
        .findFirst();
  }

  void add(EntityManager em, TenantRole role, RoleWords words) {
    reseal(role, words);
    em.persist(role);
  }

  void reseal(TenantRole role, RoleWords words) {
    role.sealed(sealing.seal(words, TABLE, role.id()));
  }

  RoleWords words(TenantRole role) {
    return sealing.open(role.sealed(), RoleWords.class, TABLE, role.id());
  }

  private Map<String, ComposedRole> read(TenantId tenant) {
    return TenantContext.<Map<String, ComposedRole>, RuntimeException>call(
        tenant,
        () ->
            database.read(
                em ->
                    all(em).stream()
                        .map(TenantRole::given)
                        .collect(
                            Collectors.toUnmodifiableMap(
                                ComposedRole::name, Function.identity()))));
  }
}
