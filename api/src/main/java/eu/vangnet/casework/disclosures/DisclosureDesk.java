package eu.vangnet.casework.disclosures;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.messages.Outbox;
import eu.vangnet.platform.messages.Receivers;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.tenants.TenantId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** Records what is told of a case; each method is one transaction of the current tenant. */
@Singleton
class DisclosureDesk {
  private final Recorder recorder;
  private final Disclosures disclosures;
  private final CaseAccess cases;
  private final Receivers receivers;
  private final Outbox outbox;

  @Inject
  DisclosureDesk(
      Recorder recorder,
      Disclosures disclosures,
      CaseAccess cases,
      Receivers receivers,
      Outbox outbox) {
    this.recorder = recorder;
    this.disclosures = disclosures;
    this.cases = cases;
    this.receivers = receivers;
    this.outbox = outbox;
  }

  /** Records a disclosure; a recipient that is a tenant gets it by message. */
  Made disclose(UUID caseFile, NewDisclosure sent, CreationKey key) {
    return recorder.make(
        Identifiers.random(),
        key,
        id -> DisclosureView.address(caseFile, id),
        id ->
            JournalEntry.done(Right.DISCLOSURE_CREATE, ObjectType.CASE, caseFile.toString())
                .event("caseDisclosed"),
        (em, id) -> {
          cases.require(em, caseFile, Right.DISCLOSURE_CREATE);
          Optional<TenantId> tenant = check(em, caseFile, sent);
          String by = RequestContext.current().principalOrRefuse().subject();
          Disclosure disclosure =
              new Disclosure(id, caseFile, sent, new Disclosure.Made(by, recorder.now()));
          tenant.ifPresent(
              receiver -> disclosure.send(receiver.value(), send(em, receiver, id, sent)));
          disclosures.add(em, disclosure, DisclosureSecret.of(sent));
        });
  }

  private UUID send(EntityManager em, TenantId receiver, UUID id, NewDisclosure sent) {
    return outbox.send(
        em,
        receiver,
        DisclosureLetter.KIND,
        DisclosureLetter.VERSION,
        new DisclosureLetter(id.toString(), sent.items(), sent.purpose(), sent.legalBasis()));
  }

  /** The tenant that is told, where the recipient is one. */
  private Optional<TenantId> check(EntityManager em, UUID caseFile, NewDisclosure sent) {
    if (sent.recipient().tenant().isPresent() == sent.recipient().organisation().isPresent()) {
      throw ProblemException.invalid(
          Violation.body("/recipient", "oneOf", "must name a tenant or an organisation"));
    }
    if (!cases.knowsLegalBasis(em, caseFile, sent.legalBasis())) {
      throw ProblemException.invalid(
          Violation.body("/legalBasis", "code", "must be a legal basis of the module"));
    }
    boolean decided =
        sent.decision().stream()
            .allMatch(
                step ->
                    Identifiers.parse(step).filter(id -> cases.took(em, caseFile, id)).isPresent());
    if (!decided) {
      throw ProblemException.invalid(
          Violation.body("/decision", "unknown", "must be the id of a step of this case"));
    }
    return sent.recipient().tenant().map(name -> receivers.require(name, "/recipient/tenant"));
  }

  /** A page of the disclosures of a case. */
  Page<DisclosureView> page(UUID caseFile, PageRequest request) {
    return recorder.read(
        em -> {
          cases.require(em, caseFile, Right.DISCLOSURE_READ);
          return disclosures.page(em, request, caseFile).map(this::view);
        });
  }

  /** A disclosure of a case; 404 where there is none to see. */
  DisclosureView view(UUID caseFile, UUID id) {
    return recorder.read(
        em -> {
          cases.require(em, caseFile, Right.DISCLOSURE_READ);
          return disclosures
              .find(em, id)
              .filter(found -> found.caseId().equals(caseFile))
              .map(this::view)
              .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        });
  }

  private DisclosureView view(Disclosure disclosure) {
    return DisclosureView.of(disclosure, disclosures.secret(disclosure));
  }
}
