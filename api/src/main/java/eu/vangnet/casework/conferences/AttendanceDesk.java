package eu.vangnet.casework.conferences;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.personal.PersonalRegister;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who is there and was briefed; each method is one transaction of the current tenant. Of somebody
 * who was there only for items that the caller may not see it knows nothing, and about an item
 * whose case is restricted nothing is recorded, whoever may read it.
 */
@Singleton
class AttendanceDesk {
  private static final int MOST = 100;

  private final Recorder recorder;
  private final ConferenceDecisions decisions;
  private final Conferences conferences;
  private final Attendees attendees;
  private final HeardItems heard;
  private final Minutes minutes;
  private final MinutesReading reading;
  private final PersonalRegister register;

  @Inject
  AttendanceDesk(
      Recorder recorder,
      ConferenceDecisions decisions,
      Conferences conferences,
      Attendees attendees,
      HeardItems heard,
      Minutes minutes,
      MinutesReading reading,
      PersonalRegister register) {
    this.recorder = recorder;
    this.decisions = decisions;
    this.conferences = conferences;
    this.attendees = attendees;
    this.heard = heard;
    this.minutes = minutes;
    this.reading = reading;
    this.register = register;
  }

  /** Records that somebody is there. */
  Made attend(UUID id, NewAttendee sent, CreationKey key) {
    return recorder.make(
        key,
        made -> MinutesView.address(id),
        made -> entry(id, "attendanceRecorded"),
        (em, made) -> {
          open(em, id);
          List<Attendee> present = attendees.of(em, id);
          require(em, id, sent, present);
          attendees.add(
              em,
              new Attendee(made, id, sent.place(), sent.leads().orElse(false), recorder.now()),
              new AttendeeText(sent.name(), sent.items().isEmpty(), sent.items()));
        });
  }

  private void require(EntityManager em, UUID id, NewAttendee sent, List<Attendee> present) {
    List<Violation> violations = new ArrayList<>();
    if (conferences.participants(em, id).stream()
        .noneMatch(one -> one.seat().equals(sent.place()))) {
      violations.add(
          Violation.body("/seat", "notAsked", "must be a place that is asked to the conference"));
    }
    if (sent.leads().orElse(false) && present.stream().anyMatch(Attendee::leads)) {
      violations.add(Violation.body("/leads", "taken", "must be false, for somebody else leads"));
    }
    Map<String, HeardItem> known =
        heard.of(em, id).stream()
            .collect(Collectors.toMap(one -> one.item().id().toString(), one -> one));
    for (int place = 0; place < sent.items().size(); place++) {
      if (!known.containsKey(sent.items().get(place))) {
        violations.add(
            Violation.body("/items/" + place, "unknown", "must be an item of the agenda"));
      }
    }
    if (!violations.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_INPUT, violations);
    }
    heard.requireOpen(em, sent.items().stream().map(known::get).toList());
    if (present.size() >= MOST) {
      throw new ProblemException(
          ProblemType.CONFLICT, "tooMany: A conference has at most " + MOST + " people.");
    }
  }

  /** Takes somebody off who was not there after all, and neither told anything nor voted. */
  void leave(UUID id, UUID attendee, Optional<String> ifMatch) {
    recorder.change(
        entry(id, "attendanceRecorded"),
        em -> {
          Conference conference = open(em, id);
          EntityTags.require(ifMatch, reading.whole(em, conference));
          List<HeardItem> shown = heard.of(em, id);
          Attendee found =
              attendees.known(em, id, shown).stream()
                  .filter(one -> one.id().equals(attendee))
                  .findFirst()
                  .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
          heard.requireOpen(em, attendees.only(found, shown));
          if (minutes.ofConference(em, id).stream().anyMatch(entry -> names(entry, attendee))) {
            throw new ProblemException(
                ProblemType.CONFLICT, "minuted: The minutes say what this person told or voted.");
          }
          register.requireFree(em, new RecordId(AttendeeRecords.KIND, attendee));
          em.remove(found);
          return found;
        });
  }

  private boolean names(MinuteEntry entry, UUID attendee) {
    EntryWords words = minutes.words(entry);
    String id = attendee.toString();
    return words.broughtBy().filter(id::equals).isPresent()
        || words.votes().stream().anyMatch(vote -> vote.attendee().equals(id));
  }

  /** Records that people were told that it is confidential; telling again changes nothing. */
  Made brief(UUID id, NewBriefing sent, CreationKey key) {
    return recorder.make(
        key,
        made -> MinutesView.address(id),
        made -> entry(id, "attendeesBriefed"),
        (em, made) -> {
          open(em, id);
          String by = RequestContext.current().principalOrRefuse().subject();
          List<HeardItem> shown = heard.of(em, id);
          Map<String, Attendee> present =
              attendees.known(em, id, shown).stream()
                  .collect(Collectors.toMap(one -> one.id().toString(), one -> one));
          for (int place = 0; place < sent.attendees().size(); place++) {
            Attendee told = present.get(sent.attendees().get(place));
            if (told == null) {
              throw ProblemException.invalid(
                  Violation.body(
                      "/attendees/" + place, "notPresent", "must be somebody who is present"));
            }
            heard.requireOpen(em, attendees.only(told, shown));
            if (told.briefedAt().isEmpty()) {
              told.brief(by, recorder.now());
            }
          }
        });
  }

  private Conference open(EntityManager em, UUID id) {
    Conference conference = decisions.require(em, id, Right.CONFERENCE_MINUTE);
    conference.state().requireOneOf(ConferenceState.HELD, ConferenceState.MINUTED);
    return conference;
  }

  private static JournalEntry entry(UUID id, String event) {
    return JournalEntry.done(Right.CONFERENCE_MINUTE, ObjectType.CONFERENCE, id.toString())
        .event(event);
  }
}
