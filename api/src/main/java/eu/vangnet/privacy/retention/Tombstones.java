package eu.vangnet.privacy.retention;

import eu.vangnet.platform.Sha256;
import eu.vangnet.platform.paging.Collection;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.paging.Field;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.paging.Place;
import eu.vangnet.tenants.TenantKeys;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tombstones of the current tenant. */
@Singleton
class Tombstones {
  private static final Collection<Tombstone> LIST =
      new Collection<>(
          "/v1/tombstones",
          "select o from Tombstone o",
          Tombstone.class,
          List.of(
              Field.instant("erasedAt", "erasedAt"),
              Field.code("rule", "rule"),
              Field.code("run", "runId")),
          (stone, field) -> new Place(stone.erasedAt(), stone.id()));

  private final TenantKeys keys;
  private final Cursors cursors;

  @Inject
  Tombstones(TenantKeys keys, Cursors cursors) {
    this.keys = keys;
    this.cursors = cursors;
  }

  void add(EntityManager em, UUID run, RetentionRule rule, UUID record, Instant now) {
    em.persist(new Tombstone(run, rule, now, mark(record)));
  }

  Optional<Tombstone> find(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(Tombstone.class, id.toString()));
  }

  /** All of them, or those of one record that the caller can name. */
  Page<Tombstone> page(EntityManager em, PageRequest request, Optional<UUID> record) {
    Collection.Scope scope =
        record
            .map(id -> new Collection.Scope("o.mark = ?1", Optional.of(mark(id))))
            .orElse(Collection.Scope.all());
    return LIST.read(em, cursors, request, scope);
  }

  /** Under a key of the tenant, so that nobody else can try identifiers. */
  private String mark(UUID record) {
    byte[] named = ("tombstone|" + record).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(Sha256.of(keys.mac(named)));
  }
}
