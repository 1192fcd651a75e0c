package eu.vangnet.casework.disclosures;

import eu.vangnet.platform.RequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/**
 * Disclosures as the caller is shown them. A side that lifts a professional secrecy lifts it for
 * the recipient that it names: that something was told is on record for all who read the register,
 * and what it was for the side that prepared it.
 */
@Singleton
class ShownDisclosures {
  private final Disclosures disclosures;
  private final PreparedSides sides;

  @Inject
  ShownDisclosures(Disclosures disclosures, PreparedSides sides) {
    this.disclosures = disclosures;
    this.sides = sides;
  }

  DisclosureView view(EntityManager em, Disclosure disclosure) {
    DisclosureSecret secret = disclosures.secret(disclosure);
    boolean holdsSecret = secret.items().stream().anyMatch(DisclosedItem::secret);
    return DisclosureView.of(disclosure, secret, !holdsSecret || hears(em, disclosure));
  }

  /** What was not prepared is told by the tenant's own people, and holds no secret of others. */
  private boolean hears(EntityManager em, Disclosure disclosure) {
    Optional<String> side = RequestContext.current().principalOrRefuse().organisation();
    return disclosure
        .origin()
        .filter(DisclosureOrigin::isPreparation)
        .map(origin -> sides.isOf(em, origin.id(), side))
        .orElse(side.isEmpty());
  }
}
