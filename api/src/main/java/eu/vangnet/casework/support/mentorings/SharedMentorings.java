package eu.vangnet.casework.support.mentorings;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.sharing.SharedItem;
import eu.vangnet.casework.sharing.SharedItems;
import eu.vangnet.casework.support.records.Callers;
import eu.vangnet.casework.support.records.SupportKind;
import eu.vangnet.casework.support.records.SupportPlace;
import eu.vangnet.casework.support.records.SupportRecords;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Mentoring with its sessions, as the explanation of a case names it: to those who arrange it. A
 * mentor sees the own agreements by being the mentor, which no rule on sharing explains.
 */
@Singleton
class SharedMentorings implements SharedItems {
  private final CaseAccess cases;
  private final Mentorings mentorings;
  private final SupportRecords records;

  @Inject
  SharedMentorings(CaseAccess cases, Mentorings mentorings, SupportRecords records) {
    this.cases = cases;
    this.mentorings = mentorings;
    this.records = records;
  }

  @Override
  public List<SharedItem> heard(EntityManager em, UUID caseFile, Hearing hearing, int atMost) {
    if (!MentoringSight.arranges() || !cases.reads(em, caseFile, Right.MENTORING_READ)) {
      return List.of();
    }
    return mentorings.of(em, caseFile).stream()
        .filter(found -> hearing.shows(found.classification()))
        .flatMap(found -> whole(em, found, hearing))
        .limit(atMost)
        .toList();
  }

  private Stream<SharedItem> whole(EntityManager em, Mentoring mentoring, Hearing hearing) {
    SupportPlace place =
        SupportPlace.below(SupportKind.SESSION, mentoring.caseId(), mentoring.id());
    Stream<SharedItem> sessions =
        records.heard(em, place, hearing::shows).stream()
            .map(
                session ->
                    new SharedItem(
                            "mentoringSession",
                            MentoringSessionDesk.address(
                                mentoring.caseId(), mentoring.id(), session.id()),
                            session.classification())
                        .within(mentoring.classification()));
    SharedItem agreement =
        new SharedItem(
            "mentoring",
            MentoringView.address(mentoring.caseId(), mentoring.id()),
            mentoring.classification());
    return Stream.concat(Stream.of(agreement), sessions).map(SharedMentorings::own);
  }

  /** Of partners nobody arranges mentoring, unless seconded; then the rule on sharing decides. */
  private static SharedItem own(SharedItem item) {
    return item.among(
        Callers.organisation().stream().collect(Collectors.toSet()), Optional.empty());
  }
}
