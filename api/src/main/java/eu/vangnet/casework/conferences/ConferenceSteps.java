package eu.vangnet.casework.conferences;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/** The way of a conference to approved minutes; each method is one transaction of the tenant. */
@Singleton
class ConferenceSteps {
  private final Recorder recorder;
  private final ConferenceDecisions decisions;
  private final Attendees attendees;
  private final MinutesReading reading;

  @Inject
  ConferenceSteps(
      Recorder recorder,
      ConferenceDecisions decisions,
      Attendees attendees,
      MinutesReading reading) {
    this.recorder = recorder;
    this.decisions = decisions;
    this.attendees = attendees;
    this.reading = reading;
  }

  /** The minutes; 404 where there is no conference that the caller may see. */
  MinutesView minutes(UUID id) {
    return recorder.read(em -> reading.whole(em, decisions.require(em, id, Right.CONFERENCE_READ)));
  }

  /** It has begun. */
  Made hold(UUID id, Optional<String> ifMatch, CreationKey key) {
    return step(
        id,
        Right.CONFERENCE_MINUTE,
        "conferenceHeld",
        key,
        (em, conference) -> {
          require(em, conference, ifMatch, ConferenceState.PLANNED);
          if (conference.startsAt().isAfter(recorder.now())) {
            throw new ProblemException(
                ProblemType.TRANSITION_REFUSED, "notYet: The conference has not begun.");
          }
          conference.hold();
        });
  }

  /** The minutes are whole. */
  Made complete(UUID id, Optional<String> ifMatch, CreationKey key) {
    return step(
        id,
        Right.CONFERENCE_MINUTE,
        "conferenceMinuted",
        key,
        (em, conference) -> {
          require(em, conference, ifMatch, ConferenceState.HELD);
          if (attendees.of(em, id).isEmpty()) {
            throw new ProblemException(
                ProblemType.TRANSITION_REFUSED, "nobodyPresent: Record first who was there.");
          }
          conference.minuted();
        });
  }

  /**
   * Freezes the minutes as they were read: the tag is that of the minutes, so that nothing is
   * approved unseen. Whoever comes second finds another tag.
   */
  Made approve(UUID id, Optional<String> ifMatch, CreationKey key) {
    return step(
        id,
        Right.CONFERENCE_APPROVE,
        "minutesApproved",
        key,
        (em, conference) -> {
          require(em, conference, ifMatch, ConferenceState.MINUTED);
          conference.approve(
              RequestContext.current().principalOrRefuse().subject(), recorder.now());
        });
  }

  private void require(
      EntityManager em, Conference conference, Optional<String> ifMatch, ConferenceState from) {
    EntityTags.require(ifMatch, reading.whole(em, conference));
    conference.state().requireOneOf(from);
  }

  private Made step(
      UUID id,
      Right right,
      String event,
      CreationKey key,
      BiConsumer<EntityManager, Conference> taken) {
    return recorder.make(
        key,
        made -> MinutesView.address(id),
        made -> JournalEntry.done(right, ObjectType.CONFERENCE, id.toString()).event(event),
        (em, made) -> taken.accept(em, decisions.require(em, id, right)));
  }
}
