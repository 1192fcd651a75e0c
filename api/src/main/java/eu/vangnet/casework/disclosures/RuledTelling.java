package eu.vangnet.casework.disclosures;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.cases.PartnerHearings;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.spi.DisclosureCondition;
import eu.vangnet.spi.DisclosureRule;
import eu.vangnet.spi.ItemClass;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the decision of a table alone lets it tell to a seat for which the case's module has rules.
 * Such a decision says that it is necessary, and nothing else: whether all agree, a source consents
 * or secrecy is lifted is asked and answered in a preparation or at a feedback sheet only.
 */
@Singleton
class RuledTelling {
  private static final Set<DisclosureCondition> DECIDED = Set.of(DisclosureCondition.NECESSARY);

  private final CaseAccess cases;
  private final PartnerHearings partners;

  @Inject
  RuledTelling(CaseAccess cases, PartnerHearings partners) {
    this.cases = cases;
    this.partners = partners;
  }

  /**
   * Refuses what the rules for the seats of the recipient leave to a preparation or a sheet.
   *
   * @throws ProblemException 400 naming the item
   */
  void require(EntityManager em, UUID caseFile, NewDisclosure sent) {
    List<DisclosureRule> rules = rules(em, caseFile, sent.recipient().organisation());
    if (rules.isEmpty()) {
      return;
    }
    for (int place = 0; place < sent.items().size(); place++) {
      String told = sent.items().get(place).itemClass().orElseGet(ItemClass.FACT::code);
      if (rules.stream().noneMatch(rule -> lets(rule, told))) {
        throw ProblemException.invalid(
            Violation.body(
                "/items/" + place + "/itemClass",
                "ruled",
                "must be told by a preparation or a feedback sheet: the rules of the module for"
                    + " the seat of this recipient ask for more than a decision of the table"));
      }
    }
  }

  private static boolean lets(DisclosureRule rule, String told) {
    return rule.itemClass().code().equals(told) && DECIDED.containsAll(rule.conditions());
  }

  private List<DisclosureRule> rules(
      EntityManager em, UUID caseFile, Optional<String> organisation) {
    Set<String> seats =
        organisation.map(name -> partners.seats(em, caseFile, name)).orElse(Set.of());
    return seats.isEmpty()
        ? List.of()
        : cases.disclosureRules(em, caseFile).stream()
            .filter(rule -> seats.contains(rule.toSeat()))
            .toList();
  }
}
