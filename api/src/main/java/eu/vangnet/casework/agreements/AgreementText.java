package eu.vangnet.casework.agreements;

import java.util.List;
import java.util.Optional;

/** What of an agreement is stored sealed. */
public record AgreementText(
    String title, List<Signatory> signatories, Optional<String> endingReason) {
  /** Nobody where nobody signed. */
  public AgreementText {
    signatories = signatories == null ? List.of() : List.copyOf(signatories);
  }

  static AgreementText draft(String title) {
    return new AgreementText(title, List.of(), Optional.empty());
  }

  AgreementText signedBy(List<Signatory> all) {
    return new AgreementText(title, all, endingReason);
  }

  AgreementText ended(String reason) {
    return new AgreementText(title, signatories, Optional.of(reason));
  }
}
