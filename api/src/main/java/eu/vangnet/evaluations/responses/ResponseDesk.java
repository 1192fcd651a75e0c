package eu.vangnet.evaluations.responses;

import eu.vangnet.evaluations.designs.EvaluationFieldwork;
import eu.vangnet.evaluations.designs.EvaluationFieldwork.Fieldwork;
import eu.vangnet.evaluations.instruments.InstrumentEditions;
import eu.vangnet.platform.capabilities.Capability;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.tenants.TenantDatabase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * Takes answers of people who stay unknown. It writes without the recorder that all others use,
 * because neither the journal nor the idempotency records may know when an answer came.
 */
@Singleton
class ResponseDesk {
  private final TenantDatabase database;
  private final EvaluationFieldwork fieldwork;
  private final InstrumentEditions editions;
  private final Invitations invitations;
  private final Responses responses;

  @Inject
  ResponseDesk(
      TenantDatabase database,
      EvaluationFieldwork fieldwork,
      InstrumentEditions editions,
      Invitations invitations,
      Responses responses) {
    this.database = database;
    this.fieldwork = fieldwork;
    this.editions = editions;
    this.invitations = invitations;
    this.responses = responses;
  }

  /** The receipt, and whether it is one that was given before. */
  record Receipt(Made made, ResponseReceipt shown) {}

  /**
   * Takes the answers that a capability lets in. The same request again gives the receipt again.
   *
   * @throws ProblemException 401 for a capability that is used or leads nowhere, 400 for answers
   *     that do not fit the questions; the capability is not used up then
   */
  Receipt give(Capability held, String idempotencyKey, NewResponse sent) {
    byte[] mark = InvitationMarks.use(held.serial(), idempotencyKey, sent);
    return database.inTransaction(
        em -> {
          Fieldwork field = fieldwork.lock(em, held.object()).orElseThrow(Capability::refused);
          Invitation invitation =
              invitations.find(em, held.serial(), held.object()).orElseThrow(Capability::refused);
          if (invitation.wasUsedBy(mark)) {
            return receipt(field, true);
          }
          if (invitation.isUsed() || !field.open()) {
            throw Capability.refused();
          }
          take(em, field, held.serial(), mark, sent);
          return receipt(field, false);
        });
  }

  /** What is asked, for who holds a capability to read it while answers are taken. */
  QuestionnaireView questionnaire(Capability held) {
    return database.read(
        em ->
            fieldwork
                .find(em, held.object())
                .filter(Fieldwork::open)
                .map(
                    field ->
                        new QuestionnaireView(
                            field.title(),
                            field.closesAt(),
                            editions.questions(em, field.edition())))
                .orElseThrow(Capability::refused));
  }

  private void take(EntityManager em, Fieldwork field, UUID serial, byte[] mark, NewResponse sent) {
    AnswerRules.check(editions.questions(em, field.edition()), sent.answers());
    if (!invitations.use(em, serial, mark)) {
      throw Capability.refused();
    }
    responses.add(em, field.id(), sent.answers());
  }

  /** The address is that of all answers: a receipt must not lead to one. */
  private static Receipt receipt(Fieldwork field, boolean again) {
    String address = "/v1/evaluations/" + field.id() + "/responses";
    return new Receipt(
        new Made(field.id(), address, again), new ResponseReceipt(field.title(), field.closesAt()));
  }
}
