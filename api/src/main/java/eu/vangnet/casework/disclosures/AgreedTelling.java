package eu.vangnet.casework.disclosures;

import eu.vangnet.casework.cases.PartnerHearings;
import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.sharing.SharingReason;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.spi.DataCategory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Without a valid agreement nothing is shared (domain.md F.1, GDPR article 26): what a partner
 * organisation is told is judged, at the moment of telling, by the very rule that judges what it
 * reads of a case itself, for each data category that is told and for the purpose of case work.
 *
 * <p>Outside the agreements are, and why:
 *
 * <ul>
 *   <li>an authority that demands something: it has a power by law (domain.md F.1, GDPR article
 *       6(1)(c)), and its demands are on a register of their own
 *   <li>whoever is told on a conflict of duties, such as a danger to life: that ground exists for
 *       what nothing else allows, and five steps on record lead to it (domain.md B.1; B.8: at
 *       imminent danger)
 *   <li>a guardian of the child, who is no partner and has rules of its own, see {@link
 *       GuardianDisclosures}
 *   <li>another tenant: a controller of its own that is told by sealed message, answers what it
 *       does with it, and signs no agreement here
 *   <li>an organisation that is no partner, where the person consents and the steps were taken, or
 *       where all who took part in a conference, as its attendance says, agreed to a feedback sheet
 *       (domain.md B.1 and B.2); the decision of a table alone does not reach it
 * </ul>
 *
 * <p>A case that is handed over goes to another tenant and does not pass here.
 */
@Singleton
class AgreedTelling {
  private static final String RECIPIENT = "/recipient/organisation";

  private final PartnerHearings partners;

  @Inject
  AgreedTelling(PartnerHearings partners) {
    this.partners = partners;
  }

  /**
   * Refuses what no agreement covers.
   *
   * @param subject the case or the signal
   * @throws ProblemException 409 with the reason and the field
   */
  void require(EntityManager em, UUID subject, NewDisclosure sent, Footing.Reach reach) {
    if (reach == Footing.Reach.ANYBODY) {
      return;
    }
    sent.recipient()
        .organisation()
        .ifPresent(
            name ->
                partners
                    .of(em, subject, name)
                    .ifPresentOrElse(
                        hearing -> requireHeard(sent.items(), hearing),
                        () -> requireOutside(reach)));
  }

  private static void requireOutside(Footing.Reach reach) {
    if (reach == Footing.Reach.AGREED) {
      throw refused(SharingReason.NO_AGREEMENT, List.of(violation(SharingReason.NO_AGREEMENT)));
    }
  }

  private static void requireHeard(List<DisclosedItem> items, Hearing hearing) {
    List<Violation> violations = new ArrayList<>();
    Optional<SharingReason> first = Optional.empty();
    for (int place = 0; place < items.size(); place++) {
      SharingReason reason = hearing.reason(category(items.get(place)));
      if (!reason.shows()) {
        SharingReason said = said(reason);
        violations.add(violation(said, place));
        first = first.or(() -> Optional.of(said));
      }
    }
    first.ifPresent(
        reason -> {
          throw refused(reason, violations.stream().distinct().toList());
        });
  }

  /**
   * Why another organisation hears nothing is told to the tenant's own people, as audiences are.
   */
  private static SharingReason said(SharingReason reason) {
    return RequestContext.current().principalOrRefuse().organisation().isPresent()
        ? SharingReason.NO_AGREEMENT
        : reason;
  }

  private static DataCategory category(DisclosedItem item) {
    return item.dataCategory().flatMap(Classification::category).orElse(DataCategory.ORDINARY);
  }

  private static Violation violation(SharingReason reason, int place) {
    return reason == SharingReason.CATEGORY_NOT_AGREED
        ? Violation.body("/items/" + place + "/dataCategory", reason.code(), reason.meaning())
        : violation(reason);
  }

  private static Violation violation(SharingReason reason) {
    return Violation.body(RECIPIENT, reason.code(), reason.meaning());
  }

  private static ProblemException refused(SharingReason reason, List<Violation> violations) {
    return new ProblemException(
        ProblemType.TRANSITION_REFUSED,
        reason.code()
            + ": "
            + reason.meaning()
            + " Sign one that covers it, or prepare the disclosure.",
        violations,
        Map.of());
  }
}
