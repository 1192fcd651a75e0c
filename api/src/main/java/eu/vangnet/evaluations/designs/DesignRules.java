package eu.vangnet.evaluations.designs;

import eu.vangnet.evaluations.instruments.InstrumentEditions;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a design must meet beyond its form. */
@Singleton
class DesignRules {
  private final InstrumentEditions editions;

  @Inject
  DesignRules(InstrumentEditions editions) {
    this.editions = editions;
  }

  /**
   * Completes a design with the caller's organisation and checks it.
   *
   * @throws ProblemException 400 with all errors at once
   */
  NewEvaluation checked(EntityManager em, NewEvaluation sent) {
    Optional<String> own = RequestContext.current().principalOrRefuse().organisation();
    List<Violation> violations = new ArrayList<>();
    if (!sent.closesAt().isAfter(sent.opensAt())) {
      violations.add(Violation.body("/closesAt", "order", "must lie after opensAt"));
    }
    boolean known =
        Identifiers.parse(sent.instrumentVersion())
            .flatMap(edition -> editions.address(em, edition))
            .isPresent();
    if (!known) {
      violations.add(
          Violation.body("/instrumentVersion", "unknown", "must be the id of an edition"));
    }
    if (own.isPresent() && sent.organisation().isPresent() && !sent.organisation().equals(own)) {
      violations.add(Violation.body("/organisation", "own", "must be the caller's own"));
    }
    if (!violations.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_INPUT, violations);
    }
    return new NewEvaluation(
        sent.title(),
        sent.subject(),
        sent.questions(),
        sent.instrumentVersion(),
        sent.wave(),
        stored(sent.opensAt()),
        stored(sent.closesAt()),
        sent.independence(),
        own.or(sent::organisation));
  }

  /** In the precision of the database, so that what is shown equals what is stored. */
  private static Instant stored(Instant sent) {
    return sent.truncatedTo(ChronoUnit.MICROS);
  }
}
