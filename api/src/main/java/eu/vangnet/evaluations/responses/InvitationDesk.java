package eu.vangnet.evaluations.responses;

import eu.vangnet.evaluations.designs.EvaluationFieldwork;
import eu.vangnet.evaluations.designs.EvaluationFieldwork.Fieldwork;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.capabilities.Capabilities;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.journal.Outcome;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.CapabilityOperation;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Invites to evaluations and counts what became of the invitations. */
@Singleton
class InvitationDesk {
  /** As many answers as one page shows; whoever needs more designs a second evaluation. */
  static final int MOST = 500;

  private final Recorder recorder;
  private final EvaluationFieldwork fieldwork;
  private final Invitations invitations;
  private final Capabilities capabilities;

  @Inject
  InvitationDesk(
      Recorder recorder,
      EvaluationFieldwork fieldwork,
      Invitations invitations,
      Capabilities capabilities) {
    this.recorder = recorder;
    this.fieldwork = fieldwork;
    this.invitations = invitations;
    this.capabilities = capabilities;
  }

  /** What was made, with the capabilities where this very request made them. */
  record Issue(Made made, IssuedInvitations shown) {}

  /** Issues invitations. A repeated request learns that they were issued, and gets none. */
  Issue issue(UUID evaluation, NewInvitations sent, CreationKey key) {
    List<IssuedInvitations> shown = new ArrayList<>();
    Made made =
        recorder.make(
            key,
            batch -> address(evaluation),
            batch -> entry(evaluation, sent.count()),
            (em, batch) -> shown.add(issue(em, evaluation, sent)));
    IssuedInvitations nothing =
        new IssuedInvitations(List.of(), Optional.empty(), Optional.empty(), address(evaluation));
    return new Issue(made, shown.stream().findFirst().orElse(nothing));
  }

  /** How many there are, used and expired. */
  InvitationCounts counts(UUID evaluation) {
    return recorder.read(
        em -> {
          fieldwork.require(em, evaluation, Right.EVALUATION_READ);
          return InvitationCounts.of(
              invitations.tally(em, evaluation, recorder.now()), address(evaluation));
        });
  }

  private IssuedInvitations issue(EntityManager em, UUID evaluation, NewInvitations sent) {
    Fieldwork field = fieldwork.requireLocked(em, evaluation, Right.EVALUATION_INVITE);
    Instant expiresAt = expiry(field, sent);
    long already = invitations.tally(em, evaluation, recorder.now()).issued();
    if (already + sent.count() > MOST) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          "tooManyInvitations: An evaluation has at most " + MOST + " invitations.");
    }
    List<UUID> serials = Stream.generate(Identifiers::random).limit(sent.count()).toList();
    serials.forEach(serial -> invitations.add(em, serial, evaluation, expiresAt));
    List<IssuedInvitation> items =
        serials.stream()
            .map(serial -> give(CapabilityOperation.RESPONSE_GIVE, evaluation, serial, expiresAt))
            .map(IssuedInvitation::new)
            .toList();
    String reading =
        give(CapabilityOperation.QUESTIONNAIRE_READ, evaluation, Identifiers.random(), expiresAt);
    return new IssuedInvitations(
        items,
        Optional.of(new QuestionnaireAccess("/v1/questionnaires/" + evaluation, reading)),
        Optional.of(expiresAt),
        address(evaluation));
  }

  private String give(
      CapabilityOperation operation, UUID evaluation, UUID serial, Instant expiresAt) {
    return capabilities.issue(operation, evaluation, serial, expiresAt);
  }

  /** In whole seconds, as capabilities count them. */
  private Instant expiry(Fieldwork field, NewInvitations sent) {
    Instant wanted = sent.expiresAt().orElse(field.closesAt());
    if (wanted.isAfter(field.closesAt()) || !wanted.isAfter(recorder.now())) {
      throw ProblemException.invalid(
          Violation.body(
              "/expiresAt", "range", "must lie ahead, and not after closesAt of the evaluation"));
    }
    return Instant.ofEpochSecond(wanted.getEpochSecond());
  }

  private static JournalEntry entry(UUID evaluation, int count) {
    return new JournalEntry(
        Right.EVALUATION_INVITE,
        ObjectType.EVALUATION,
        Optional.of(evaluation.toString()),
        count,
        Outcome.DONE,
        Optional.empty());
  }

  private static String address(UUID evaluation) {
    return "/v1/evaluations/" + evaluation + "/invitations";
  }
}
