package eu.vangnet.casework.cases;

import eu.vangnet.casework.signals.ChildConcerns;
import eu.vangnet.casework.signals.PersonDetails;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.Recorder;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How old the persons of concern are today, by the calendar of the tenant. */
@Singleton
class CaseAges {
  private final Cases cases;
  private final Tenants tenants;
  private final Clock clock;
  private final Recorder recorder;
  private final Instance<KnownAges> known;
  private final ChildConcerns concerns;

  @Inject
  CaseAges(
      Cases cases,
      Tenants tenants,
      Clock clock,
      Recorder recorder,
      @Any Instance<KnownAges> known,
      ChildConcerns concerns) {
    this.cases = cases;
    this.tenants = tenants;
    this.clock = clock;
    this.recorder = recorder;
    this.known = known;
    this.concerns = concerns;
  }

  /** Now, or the time as of which an import does something. */
  Instant now() {
    return recorder.now();
  }

  ZoneId zone() {
    return tenants.find(TenantContext.current()).map(Tenant::zone).orElse(ZoneOffset.UTC);
  }

  LocalDate today() {
    return clock.instant().atZone(zone()).toLocalDate();
  }

  /** Of the persons that other features know in the case. */
  private Optional<Integer> others(EntityManager em, CaseFile file) {
    return known.stream()
        .flatMap(ages -> ages.youngest(em, file.id(), today()).stream())
        .min(Integer::compareTo);
  }

  /** The youngest of all that are known. */
  Optional<Integer> youngest(EntityManager em, CaseFile file) {
    return youngest(concerns.age(file.age(), cases.secret(file).person()), others(em, file));
  }

  private static Optional<Integer> youngest(Optional<Integer> one, Optional<Integer> other) {
    return Stream.concat(one.stream(), other.stream()).min(Integer::compareTo);
  }

  /** What of the concerns of a signal a case takes over: of a child no ideology. */
  List<String> kept(Optional<Integer> age, Optional<PersonDetails> person, List<String> named) {
    return concerns.kept(concerns.age(age, person), named);
  }

  /** Refuses an ideology of a child, whoever of the persons of concern is one. */
  void requireNoIdeology(EntityManager em, CaseFile file, CaseChange changed) {
    Optional<Integer> age = concerns.age(changed.age(), changed.person());
    if (concerns.forbidden(youngest(age, others(em, file)), changed.concerns())) {
      throw ProblemException.invalid(
          Violation.body("/concerns", ChildConcerns.REASON, ChildConcerns.MEANING));
    }
  }

  /** Whether an ideology is recorded of a case. */
  boolean namesIdeology(CaseFile file) {
    return concerns.nameIdeology(file.concerns());
  }
}
