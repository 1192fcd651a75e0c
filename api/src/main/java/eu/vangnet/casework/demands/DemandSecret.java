package eu.vangnet.casework.demands;

import eu.vangnet.casework.disclosures.DisclosedItem;
import java.util.List;
import java.util.Optional;

/** What of a demand is stored sealed: all of its words. */
public record DemandSecret(
    String authority,
    String legalPower,
    Optional<String> demanded,
    List<DisclosedItem> items,
    Optional<String> grounds,
    Optional<String> decidedBy,
    Optional<String> legalBasis) {

  /** Nothing was handed over where nothing is stored. */
  public DemandSecret {
    items = items == null ? List.of() : List.copyOf(items);
  }

  static DemandSecret of(NewDemand sent) {
    return new DemandSecret(
        sent.authority(),
        sent.legalPower(),
        Optional.of(sent.demanded()),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  DemandSecret answered(NewDemandAnswer answer) {
    return new DemandSecret(
        authority,
        legalPower,
        demanded,
        answer.items(),
        Optional.of(answer.grounds()),
        Optional.of(answer.decidedBy()),
        answer.legalBasis());
  }

  /** Who asked by which power and who decided, and nothing about the person. */
  DemandSecret erased() {
    return new DemandSecret(
        authority,
        legalPower,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        decidedBy,
        legalBasis);
  }
}
