package eu.vangnet.casework.disclosures;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Records what is told of a case; each method is one transaction of the current tenant. */
@Singleton
class DisclosureDesk {
  private final Recorder recorder;
  private final Disclosures disclosures;
  private final ShownDisclosures shown;
  private final CaseAccess cases;
  private final DisclosureRegister register;

  @Inject
  DisclosureDesk(
      Recorder recorder,
      Disclosures disclosures,
      ShownDisclosures shown,
      CaseAccess cases,
      DisclosureRegister register) {
    this.recorder = recorder;
    this.disclosures = disclosures;
    this.shown = shown;
    this.cases = cases;
    this.register = register;
  }

  /** Records a disclosure that a table decided; a recipient that is a tenant gets it by message. */
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
          requireDecided(sent);
          register.record(em, caseFile, id, sent, Footing.decided());
        });
  }

  private static void requireDecided(NewDisclosure sent) {
    if (sent.decision().isEmpty()) {
      throw ProblemException.invalid(
          Violation.body(
              "/decision",
              "required",
              "must name the decision of the table to tell it; else prepare it and conclude that"));
    }
    for (int place = 0; place < sent.items().size(); place++) {
      if (sent.items().get(place).secret()) {
        throw ProblemException.invalid(
            Violation.body(
                "/items/" + place + "/professionalSecret",
                "secret",
                "must be prepared: its holder lifts the secrecy first"));
      }
    }
  }

  /** A page of the disclosures of a case. */
  Page<DisclosureView> page(UUID caseFile, PageRequest request) {
    return recorder.read(
        em -> {
          cases.require(em, caseFile, Right.DISCLOSURE_READ);
          return disclosures.page(em, request, caseFile).map(found -> shown.view(em, found));
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
              .map(found -> shown.view(em, found))
              .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        });
  }
}
