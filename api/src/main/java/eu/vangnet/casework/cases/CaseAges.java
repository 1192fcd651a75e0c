package eu.vangnet.casework.cases;

import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.Tenants;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How old the persons of concern are today, by the calendar of the tenant. */
@Singleton
class CaseAges {
  private final Cases cases;
  private final Tenants tenants;
  private final Clock clock;
  private final Instance<KnownAges> known;

  @Inject
  CaseAges(Cases cases, Tenants tenants, Clock clock, @Any Instance<KnownAges> known) {
    this.cases = cases;
    this.tenants = tenants;
    this.clock = clock;
    this.known = known;
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  ZoneId zone() {
    return tenants.find(TenantContext.current()).map(Tenant::zone).orElse(ZoneOffset.UTC);
  }

  LocalDate today() {
    return clock.instant().atZone(zone()).toLocalDate();
  }

  /** Of the persons that other features know in the case. */
  Optional<Integer> others(EntityManager em, CaseFile file) {
    return known.stream()
        .flatMap(ages -> ages.youngest(em, file.id(), today()).stream())
        .min(Integer::compareTo);
  }

  /** The youngest of all that are known. */
  Optional<Integer> youngest(EntityManager em, CaseFile file) {
    Optional<Integer> own = ChildConcerns.age(file.age(), cases.secret(file).person(), today());
    return ChildConcerns.youngest(own, others(em, file));
  }
}
