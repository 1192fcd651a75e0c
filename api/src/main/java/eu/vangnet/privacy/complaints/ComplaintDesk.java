package eu.vangnet.privacy.complaints;

import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Takes complaints in and handles them; each method is one transaction of the current tenant. */
@Singleton
class ComplaintDesk {
  private final Recorder recorder;
  private final Complaints complaints;

  @Inject
  ComplaintDesk(Recorder recorder, Complaints complaints) {
    this.recorder = recorder;
    this.complaints = complaints;
  }

  /** Records a complaint. */
  Made record(NewComplaint sent, CreationKey key) {
    OwnPeople.require();
    Instant received = sent.receivedAt().orElse(recorder.now());
    if (received.isAfter(recorder.now())) {
      throw ProblemException.invalid(
          Violation.body("/receivedAt", "range", "must not be in the future"));
    }
    return recorder.make(
        key,
        ComplaintLine::address,
        id -> entry(Right.COMPLAINT_CREATE, id, "complaintReceived"),
        (em, id) -> complaints.add(em, new Complaint(id, received), ComplaintSecret.of(sent)));
  }

  /** What whoever recorded a complaint is told. */
  ComplaintLine receipt(UUID id) {
    return recorder.read(em -> ComplaintLine.of(require(em, id)));
  }

  /** A page of complaints. */
  Page<ComplaintLine> page(PageRequest request) {
    OwnPeople.require();
    return recorder.read(em -> complaints.page(em, request).map(ComplaintLine::of));
  }

  /** A complaint; 404 where there is none. */
  ComplaintView view(UUID id) {
    OwnPeople.require();
    return recorder.read(em -> view(require(em, id)));
  }

  /** Records what came of a complaint, once. */
  Made handle(UUID id, NewHandling sent, Optional<String> ifMatch, CreationKey key) {
    OwnPeople.require();
    return recorder.make(
        key,
        made -> ComplaintLine.address(id),
        made -> entry(Right.COMPLAINT_HANDLE, id, "complaintHandled"),
        (em, made) -> {
          Complaint complaint = require(em, id);
          EntityTags.require(ifMatch, view(complaint));
          OwnPeople.require(complaint.state().permitted(), Right.COMPLAINT_HANDLE);
          complaint.handled(sent.outcome(), recorder.now());
          complaints.reseal(complaint, complaints.secret(complaint).handled(sent.explanation()));
        });
  }

  private Complaint require(EntityManager em, UUID id) {
    return complaints.find(em, id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private ComplaintView view(Complaint complaint) {
    return ComplaintView.of(
        complaint,
        complaints.secret(complaint),
        OwnPeople.actions(complaint.state().permitted(), Right.COMPLAINT_HANDLE));
  }

  private static JournalEntry entry(Right action, UUID complaint, String event) {
    return JournalEntry.done(action, ObjectType.COMPLAINT, complaint.toString()).event(event);
  }
}
