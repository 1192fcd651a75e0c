package eu.vangnet.casework.secrecy;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.disclosures.Recipient;
import eu.vangnet.casework.involved.InvolvedAccess;
import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** Lets the side that is bound to secrecy lift it, and take that back. */
@Singleton
class LiftingDesk {
  private final Recorder recorder;
  private final Liftings liftings;
  private final CaseAccess cases;
  private final InvolvedAccess persons;

  @Inject
  LiftingDesk(Recorder recorder, Liftings liftings, CaseAccess cases, InvolvedAccess persons) {
    this.recorder = recorder;
    this.liftings = liftings;
    this.cases = cases;
    this.persons = persons;
  }

  /** Lifts the secrecy of a note that the caller's own side brought in, for one recipient. */
  Made lift(UUID caseFile, NewLifting sent, CreationKey key) {
    return recorder.make(
        key,
        id -> LiftingView.address(caseFile, id),
        id -> entry(caseFile, "secrecyLifted"),
        (em, id) -> {
          cases.requireShared(em, caseFile, Right.LIFTING_CREATE);
          UUID note = requireOwnSecret(em, caseFile, sent.note());
          sent.addressee().ifPresent(named -> requireOne(em, caseFile, named));
          SecrecyLifting.Lifted lifted =
              new SecrecyLifting.Lifted(
                  caller().subject(), caller().organisation(), recorder.now());
          liftings.add(
              em,
              new SecrecyLifting(id, caseFile, note, lifted),
              new LiftingWords(sent.recipient(), sent.grounds(), sent.addressee()));
        });
  }

  private void requireOne(EntityManager em, UUID caseFile, Recipient named) {
    if (!named.namesOne()) {
      throw ProblemException.invalid(
          Violation.body(
              "/addressee", "oneOf", "must name a tenant, an organisation or a guardian"));
    }
    boolean unknown =
        named.guardian().isPresent()
            && named
                .guardian()
                .flatMap(Identifiers::parse)
                .filter(id -> persons.isGuardian(em, caseFile, id))
                .isEmpty();
    if (unknown) {
      throw ProblemException.invalid(
          Violation.body("/addressee/guardian", "unknown", "must be a guardian of this case"));
    }
  }

  /** Another side's note is as unknown here as one that is not there. */
  private UUID requireOwnSecret(EntityManager em, UUID caseFile, String sent) {
    UUID note = Identifiers.parse(sent).orElseThrow(LiftingDesk::unknown);
    Classification found =
        cases
            .classification(em, caseFile, note)
            .filter(known -> known.organisation().equals(caller().organisation()))
            .orElseThrow(LiftingDesk::unknown);
    if (!found.professionalSecret()) {
      throw ProblemException.invalid(
          Violation.body("/note", "notSecret", "must be under professional secrecy"));
    }
    return note;
  }

  /** A page of liftings of a case. */
  Page<LiftingView> page(UUID caseFile, PageRequest request) {
    return recorder.read(
        em -> {
          cases.requireShared(em, caseFile, Right.LIFTING_READ);
          return liftings.page(em, request, caseFile, caller()).map(this::view);
        });
  }

  /** A lifting of a case; 404 where there is none to see. */
  LiftingView view(UUID caseFile, UUID id) {
    return recorder.read(
        em -> {
          cases.requireShared(em, caseFile, Right.LIFTING_READ);
          return view(require(em, caseFile, id));
        });
  }

  /** Takes it back, for what is not told yet. */
  void end(UUID caseFile, UUID id, Optional<String> ifMatch) {
    recorder.change(
        entry(caseFile, "secrecyLiftingEnded"),
        em -> {
          cases.requireShared(em, caseFile, Right.LIFTING_CREATE);
          SecrecyLifting lifting = require(em, caseFile, id);
          if (!lifting.organisation().equals(caller().organisation())) {
            throw new ProblemException(
                ProblemType.NOT_ALLOWED, "Only the side that lifted a secrecy takes that back.");
          }
          EntityTags.require(ifMatch, view(lifting));
          if (lifting.stands()) {
            lifting.end(recorder.now());
          }
          return lifting;
        });
  }

  private SecrecyLifting require(EntityManager em, UUID caseFile, UUID id) {
    return liftings
        .find(em, caseFile, id, caller())
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private LiftingView view(SecrecyLifting lifting) {
    return LiftingView.of(lifting, liftings.words(lifting));
  }

  private static ProblemException unknown() {
    return ProblemException.invalid(
        Violation.body("/note", "unknown", "must be a note that your own side brought in"));
  }

  private static JournalEntry entry(UUID caseFile, String event) {
    return JournalEntry.done(Right.LIFTING_CREATE, ObjectType.CASE, caseFile.toString())
        .event(event);
  }

  private static Principal caller() {
    return RequestContext.current().principalOrRefuse();
  }
}
