package eu.vangnet.casework.notifications;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.involved.InvolvedAccess;
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
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;

/** Records who was told and who not yet; each method is one transaction of the current tenant. */
@Singleton
class NotificationDesk {
  private final Recorder recorder;
  private final CaseNotifications entries;
  private final CaseAccess cases;
  private final InvolvedAccess persons;

  @Inject
  NotificationDesk(
      Recorder recorder, CaseNotifications entries, CaseAccess cases, InvolvedAccess persons) {
    this.recorder = recorder;
    this.entries = entries;
    this.cases = cases;
    this.persons = persons;
  }

  /** Records that somebody was told, or why not yet. */
  Made record(UUID caseFile, NewNotification sent, CreationKey key) {
    new NotificationRules(recorder.now().atZone(cases.calendar()).toLocalDate()).check(sent);
    return recorder.make(
        key,
        id -> NotificationView.address(caseFile, id),
        id ->
            JournalEntry.done(Right.NOTIFICATION_CREATE, ObjectType.CASE, caseFile.toString())
                .event("notificationRecorded"),
        (em, id) -> {
          cases.require(em, caseFile, Right.NOTIFICATION_CREATE);
          requirePerson(em, caseFile, sent);
          UUID subject = sent.earlier().map(earlier -> subject(em, caseFile, earlier)).orElse(id);
          String by = RequestContext.current().principalOrRefuse().subject();
          entries.add(
              em,
              new CaseNotification(
                  id, caseFile, subject, sent, new CaseNotification.Recorded(by, recorder.now())),
              NotificationSecret.of(sent));
        });
  }

  private void requirePerson(EntityManager em, UUID caseFile, NewNotification sent) {
    sent.person()
        .filter(
            person ->
                Identifiers.parse(person)
                    .filter(id -> persons.isOfCase(em, caseFile, id))
                    .isEmpty())
        .ifPresent(
            person -> {
              throw ProblemException.invalid(
                  Violation.body("/person", "unknown", "must be a person of this case"));
            });
  }

  private UUID subject(EntityManager em, UUID caseFile, String earlier) {
    return Identifiers.parse(earlier)
        .flatMap(id -> entries.find(em, caseFile, id))
        .map(CaseNotification::subject)
        .orElseThrow(
            () ->
                ProblemException.invalid(
                    Violation.body("/earlier", "unknown", "must be an entry of this case")));
  }

  /** A page of the entries of a case. */
  Page<NotificationView> page(UUID caseFile, PageRequest request) {
    LocalDate today = cases.today();
    return recorder.read(
        em -> {
          cases.require(em, caseFile, Right.NOTIFICATION_READ);
          return entries.page(em, request, caseFile).map(entry -> view(entry, today));
        });
  }

  /** An entry of a case; 404 where there is none to see. */
  NotificationView view(UUID caseFile, UUID id) {
    LocalDate today = cases.today();
    return recorder.read(
        em -> {
          cases.require(em, caseFile, Right.NOTIFICATION_READ);
          return entries
              .find(em, caseFile, id)
              .map(entry -> view(entry, today))
              .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        });
  }

  private NotificationView view(CaseNotification entry, LocalDate today) {
    return NotificationView.of(entry, entries.secret(entry), today);
  }
}
