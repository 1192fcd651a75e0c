package eu.vangnet.casework.transfers;

import eu.vangnet.casework.procedures.Reasons;
import eu.vangnet.casework.procedures.TableDecision;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What of a transfer its sender stores sealed: what was decided, and what went, as numbers. The
 * words stay with the case alone, so that what is erased or restricted there has no copy here.
 *
 * @param digest names what went; one that an earlier version sent has none
 * @param went how many of which kind went
 */
public record SentSecret(
    String reason,
    TransferScope scope,
    String decidingBody,
    List<String> seatsPresent,
    Reasons reasons,
    Optional<String> digest,
    List<Went> went) {

  /** How many of a kind went. */
  public record Went(String kind, int items) {}

  /** Copies the lists. */
  public SentSecret {
    seatsPresent = seatsPresent == null ? List.of() : List.copyOf(seatsPresent);
    went = went == null ? List.of() : List.copyOf(went);
  }

  static SentSecret of(NewTransfer sent, PackedTransfer packed) {
    return new SentSecret(
        sent.reason(),
        sent.scope(),
        sent.decidingBody(),
        sent.seatsPresent(),
        sent.decision().reasons(),
        Optional.of(packed.digest()),
        counted(packed.content()));
  }

  private static List<Went> counted(TransferContent content) {
    return Stream.of(
            new Went("note", content.file().notes().size()),
            new Went("decision", content.file().decisions().size()),
            new Went("attachment", content.attachments().size()),
            new Went("person", content.persons().size()),
            new Went("consent", content.consents().size()),
            new Went("plan", content.plans().size()),
            new Went("minutes", content.minutes().size()),
            new Went("task", content.tasks().size()),
            new Went("link", content.links().size()),
            new Went("disclosure", content.disclosures().size()))
        .filter(counted -> counted.items() > 0)
        .toList();
  }

  TableDecision decision(String legalBasis) {
    return new TableDecision(
        decidingBody, Set.copyOf(seatsPresent), Optional.of(legalBasis), reasons);
  }
}
