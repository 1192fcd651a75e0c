package eu.vangnet.casework.transfers;

import eu.vangnet.casework.procedures.Reasons;
import eu.vangnet.casework.procedures.TableDecision;
import eu.vangnet.casework.support.mentorings.ParcelMentoring;
import eu.vangnet.casework.support.plans.ParcelPlan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What of a transfer its sender stores sealed: what was decided, and what went, as numbers. The
 * words stay with the case alone, so that what is erased or restricted there has no copy here.
 *
 * @param digest names what went; one that an earlier version sent has none
 * @param went how many of which kind went
 * @param persons the persons that went, in their order, so that it can be said later of which one
 *     something is told
 */
public record SentSecret(
    String reason,
    TransferScope scope,
    String decidingBody,
    List<String> seatsPresent,
    Reasons reasons,
    Optional<String> digest,
    List<Went> went,
    List<String> persons) {

  /** How many of a kind went. */
  public record Went(String kind, int items) {}

  /** Copies the lists. */
  public SentSecret {
    seatsPresent = seatsPresent == null ? List.of() : List.copyOf(seatsPresent);
    went = went == null ? List.of() : List.copyOf(went);
    persons = persons == null ? List.of() : List.copyOf(persons);
  }

  static SentSecret of(NewTransfer sent, PackedTransfer packed) {
    return new SentSecret(
        sent.reason(),
        sent.scope(),
        sent.decidingBody(),
        sent.seatsPresent(),
        sent.decision().reasons(),
        Optional.of(packed.digest()),
        counted(packed.content()),
        packed.persons().stream().map(UUID::toString).toList());
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
            new Went("disclosure", content.disclosures().size()),
            new Went("review", within(content.plans(), ParcelPlan::reviews)),
            new Went("afterCare", content.afterCares().size()),
            new Went("assessment", content.assessments().size()),
            new Went("mentoring", content.mentorings().size()),
            new Went("mentoringSession", within(content.mentorings(), ParcelMentoring::sessions)),
            new Went("form", content.forms().size()))
        .filter(counted -> counted.items() > 0)
        .toList();
  }

  /** The number of this person among those who went. */
  Optional<Integer> number(UUID person) {
    return Optional.of(persons.indexOf(person.toString()) + 1).filter(place -> place > 0);
  }

  /** Without the names of rows, which tell nobody outside anything. */
  SentSecret told() {
    return new SentSecret(
        reason, scope, decidingBody, seatsPresent, reasons, digest, went, List.of());
  }

  private static <T> int within(List<T> parts, Function<T, List<?>> items) {
    return parts.stream().map(items).mapToInt(List::size).sum();
  }

  TableDecision decision(String legalBasis) {
    return new TableDecision(
        decidingBody, Set.copyOf(seatsPresent), Optional.of(legalBasis), reasons);
  }
}
