package eu.vangnet.casework.involved;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.MergePatch;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Names persons in cases; each method is one transaction of the current tenant. */
@Singleton
class InvolvedDesk {
  private static final int MOST = 200;

  private final Recorder recorder;
  private final InvolvedPersons persons;
  private final CaseAccess cases;

  @Inject
  InvolvedDesk(Recorder recorder, InvolvedPersons persons, CaseAccess cases) {
    this.recorder = recorder;
    this.persons = persons;
    this.cases = cases;
  }

  /** Names a person. */
  Made name(UUID caseFile, NewInvolvedPerson sent, CreationKey key) {
    LocalDate today = cases.today();
    Instant now = recorder.now();
    return recorder.make(
        key,
        id -> InvolvedView.address(caseFile, id),
        id -> entry(caseFile, "personNamed"),
        (em, id) -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.CASE_CHANGE);
          requireRoom(em, caseFile);
          new InvolvedRules(persons, caseFile, today, "/details")
              .check(em, sent.role(), sent.details());
          refuseIdeologyOfChild(em, caseFile, sent.role(), sent.details().secret().ageOn(today));
          InvolvedPerson person =
              new InvolvedPerson(id, caseFile, sent.role(), sent.brought().by(hearing, now), now);
          person.endsOn(sent.details().until());
          persons.add(em, person, sent.details().secret());
        });
  }

  private void refuseIdeologyOfChild(
      EntityManager em, UUID caseFile, String role, Optional<Integer> age) {
    boolean child =
        role.equals(InvolvedPerson.OF_CONCERN)
            && age.map(AgeGroup::of).filter(AgeGroup.UNDER_TWELVE::equals).isPresent();
    if (child && cases.namesIdeology(em, caseFile)) {
      throw new ProblemException(
          ProblemType.CONFLICT,
          "ideologyOfChild: The case names an ideology, which is never recorded of a child under"
              + " twelve. Take it from the concerns of the case first.");
    }
  }

  private void requireRoom(EntityManager em, UUID caseFile) {
    if (persons.of(em, caseFile).size() >= MOST) {
      throw new ProblemException(
          ProblemType.CONFLICT, "tooManyPersons: A case names " + MOST + " persons at most.");
    }
  }

  /** The persons that the caller may see. */
  List<InvolvedView> list(UUID caseFile) {
    LocalDate today = cases.today();
    return recorder.read(
        em -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.CASE_READ);
          return persons.of(em, caseFile).stream()
              .filter(person -> shown(person, hearing))
              .map(person -> view(person, today))
              .toList();
        });
  }

  /** A person of a case; 404 where there is none to see. */
  InvolvedView view(UUID caseFile, UUID id) {
    LocalDate today = cases.today();
    return recorder.read(
        em -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.CASE_READ);
          return view(require(em, caseFile, id, hearing), today);
        });
  }

  /** Changes what is known of a person. */
  InvolvedView change(UUID caseFile, UUID id, JsonObject patch, Optional<String> ifMatch) {
    LocalDate today = cases.today();
    return recorder.change(
        entry(caseFile, "personChanged"),
        em -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.CASE_CHANGE);
          InvolvedPerson person = require(em, caseFile, id, hearing);
          EntityTags.require(ifMatch, view(person, today));
          InvolvedSecret secret = persons.secret(person);
          InvolvedChange known = InvolvedChange.of(person, secret);
          InvolvedChange changed = MergePatch.apply(patch, known, InvolvedChange.class);
          new InvolvedRules(persons, caseFile, today, "").check(em, person.role(), changed);
          refuseIdeologyOfChild(em, caseFile, person.role(), changed.secret().ageOn(today));
          person.endsOn(changed.until());
          persons.reseal(person, changed.secret().stating(secret.statements()));
          return view(person, today);
        });
  }

  private InvolvedPerson require(EntityManager em, UUID caseFile, UUID id, Hearing hearing) {
    return persons
        .find(em, caseFile, id)
        .filter(person -> shown(person, hearing))
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  /** Whether the caller may see a person of a case of which this is heard. */
  static boolean shown(InvolvedPerson person, Hearing hearing) {
    boolean open =
        !person.restricted()
            || RequestContext.current().principalOrRefuse().holds(Right.RESTRICTED_READ);
    return open && hearing.shows(person.classification());
  }

  private InvolvedView view(InvolvedPerson person, LocalDate today) {
    return InvolvedView.of(person, persons.secret(person), today);
  }

  private static JournalEntry entry(UUID caseFile, String event) {
    return JournalEntry.done(Right.CASE_CHANGE, ObjectType.CASE, caseFile.toString()).event(event);
  }
}
