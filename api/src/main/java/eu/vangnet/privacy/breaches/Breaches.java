package eu.vangnet.privacy.breaches;

import eu.vangnet.platform.paging.Collection;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.paging.Field;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.paging.Place;
import eu.vangnet.platform.sealing.SealedJson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The breaches of the current tenant; seals and opens the words. */
@Singleton
class Breaches {
  private static final String TABLE = "privacy_breach";

  private static final Collection<Breach> LIST =
      new Collection<>(
          "/v1/breaches",
          "select o from Breach o",
          Breach.class,
          List.of(
              Field.instant("discoveredAt", "discoveredAt"),
              Field.code("state", "state"),
              Field.code("authority", "authority"),
              Field.code("persons", "persons")),
          (breach, field) -> new Place(breach.discoveredAt(), breach.id()));

  private final SealedJson sealing;
  private final Cursors cursors;

  @Inject
  Breaches(SealedJson sealing, Cursors cursors) {
    this.sealing = sealing;
    this.cursors = cursors;
  }

  void add(EntityManager em, Breach breach, BreachSecret secret) {
    reseal(breach, secret);
    em.persist(breach);
  }

  void reseal(Breach breach, BreachSecret secret) {
    breach.sealed(sealing.seal(secret, TABLE, breach.id()));
  }

  BreachSecret secret(Breach breach) {
    return sealing.open(breach.sealed(), BreachSecret.class, TABLE, breach.id());
  }

  Optional<Breach> find(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(Breach.class, id.toString()));
  }

  Page<Breach> page(EntityManager em, PageRequest request) {
    return LIST.read(em, cursors, request, Collection.Scope.all());
  }
}
