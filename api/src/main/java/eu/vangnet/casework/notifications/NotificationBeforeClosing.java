package eu.vangnet.casework.notifications;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.cases.ClosingCondition;
import eu.vangnet.casework.involved.InvolvedAccess;
import eu.vangnet.platform.resources.Recorder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * No case closes before each person of concern who is known was told, or has a delay with a ground,
 * a decider and a day of review that has not passed (GDPR article 14). Where nobody knows who the
 * person is, there is nobody to tell, and the case closes.
 */
@Singleton
class NotificationBeforeClosing implements ClosingCondition {
  private static final String NOT_NOTIFIED = "notNotified";
  private static final String REVIEW_PASSED = "notificationReviewPassed";
  private static final String OF_CONCERN = "personOfConcern";

  private final CaseNotifications entries;
  private final CaseAccess cases;
  private final InvolvedAccess persons;
  private final Recorder recorder;

  @Inject
  NotificationBeforeClosing(
      CaseNotifications entries, CaseAccess cases, InvolvedAccess persons, Recorder recorder) {
    this.entries = entries;
    this.cases = cases;
    this.persons = persons;
    this.recorder = recorder;
  }

  @Override
  public Optional<String> missing(EntityManager em, UUID caseFile) {
    List<UUID> named = persons.identifiedPersonsOfConcern(em, caseFile);
    List<CaseNotification> all =
        entries.of(em, caseFile).stream().filter(entry -> entry.role().equals(OF_CONCERN)).toList();
    if (named.size() > 1) {
      return named.stream().flatMap(person -> missing(on(all, person)).stream()).findFirst();
    }
    boolean known = !named.isEmpty() || cases.namesPerson(em, caseFile);
    return known ? missing(onTheOne(em, caseFile, all, named)) : Optional.empty();
  }

  /**
   * With one person of concern there is no need to say which one an entry is on; but one that names
   * somebody else, such as the mother, is on somebody else.
   */
  private List<CaseNotification> onTheOne(
      EntityManager em, UUID caseFile, List<CaseNotification> all, List<UUID> named) {
    return all.stream()
        .filter(
            entry ->
                entry
                    .person()
                    .filter(
                        person ->
                            named.isEmpty()
                                ? !persons.isOfConcern(em, caseFile, person)
                                : !named.contains(person))
                    .isEmpty())
        .toList();
  }

  private Optional<String> missing(List<CaseNotification> ofOne) {
    if (ofOne.isEmpty()) {
      return Optional.of(NOT_NOTIFIED);
    }
    LocalDate closes = recorder.now().atZone(cases.calendar()).toLocalDate();
    boolean passed = ofOne.getLast().reviewOn().filter(closes::isAfter).isPresent();
    return passed ? Optional.of(REVIEW_PASSED) : Optional.empty();
  }

  private static List<CaseNotification> on(List<CaseNotification> all, UUID person) {
    return all.stream().filter(entry -> entry.person().filter(person::equals).isPresent()).toList();
  }
}
