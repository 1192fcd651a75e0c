package eu.vangnet.casework.transfers;

import eu.vangnet.casework.procedures.Reasons;
import eu.vangnet.casework.procedures.TableDecision;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What of a transfer its sender stores sealed: what was decided, and what went.
 *
 * @param content what went, without the contents of attachments
 */
public record SentSecret(
    String reason,
    TransferScope scope,
    String decidingBody,
    List<String> seatsPresent,
    Reasons reasons,
    TransferContent content) {

  /** Copies the seats. */
  public SentSecret {
    seatsPresent = seatsPresent == null ? List.of() : List.copyOf(seatsPresent);
  }

  static SentSecret of(NewTransfer sent, TransferContent content) {
    return new SentSecret(
        sent.reason(),
        sent.scope(),
        sent.decidingBody(),
        sent.seatsPresent(),
        sent.decision().reasons(),
        content);
  }

  TableDecision decision(String legalBasis) {
    return new TableDecision(
        decidingBody, Set.copyOf(seatsPresent), Optional.of(legalBasis), reasons);
  }
}
