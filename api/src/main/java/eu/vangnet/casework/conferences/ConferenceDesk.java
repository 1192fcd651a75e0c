package eu.vangnet.casework.conferences;

import eu.vangnet.casework.conferences.series.SeatPlace;
import eu.vangnet.casework.conferences.series.SeriesTable;
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
import eu.vangnet.platform.resources.MergePatch;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.platform.walltimes.WallTimes;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Planning conferences; each method is one transaction of the current tenant. */
@Singleton
class ConferenceDesk {
  private final Recorder recorder;
  private final Conferences conferences;
  private final ConferenceDecisions decisions;
  private final ConferenceRules rules;
  private final SeriesTable series;

  @Inject
  ConferenceDesk(
      Recorder recorder,
      Conferences conferences,
      ConferenceDecisions decisions,
      ConferenceRules rules,
      SeriesTable series) {
    this.recorder = recorder;
    this.conferences = conferences;
    this.decisions = decisions;
    this.rules = rules;
    this.series = series;
  }

  /** Plans a conference; it takes over the seats that its series has now. */
  Made plan(NewConference sent, CreationKey key) {
    OwnPeople.require();
    return recorder.make(
        key,
        ConferenceView::address,
        id -> entry(id, "conferencePlanned"),
        (em, id) -> {
          ConferenceRules.Plan plan =
              rules.check(ConferenceChange.of(sent), new ArrayList<>(rules.people(sent)));
          Optional<UUID> of = sent.series().map(ConferenceDesk::seriesId);
          List<SeatPlace> standing = of.map(one -> seats(em, one)).orElse(List.of());
          of.ifPresent(one -> requireFree(em, one, plan.times(), id));
          conferences.add(
              em, new Conference(id, sent.sort(), of, plan.times(), recorder.now()), plan.text());
          ask(em, id, 0, standing, true);
          ask(em, id, standing.size(), sent.invitees(), false);
        });
  }

  private static UUID seriesId(String sent) {
    return Identifiers.parse(sent).orElseThrow(ConferenceDesk::noSuchSeries);
  }

  private List<SeatPlace> seats(EntityManager em, UUID id) {
    return series.lock(em, id).orElseThrow(ConferenceDesk::noSuchSeries);
  }

  private static ProblemException noSuchSeries() {
    return ProblemException.invalid(
        Violation.body("/series", "unknown", "must be the id of a series"));
  }

  /** The same people cannot sit in two places: meetings of one series do not overlap. */
  private void requireFree(EntityManager em, UUID of, WallTimes times, UUID leftOut) {
    if (conferences.overlaps(em, of, times, leftOut)) {
      throw new ProblemException(
          ProblemType.CONFLICT, "overlaps: The series has another conference at that time.");
    }
  }

  private void ask(EntityManager em, UUID id, int from, List<SeatPlace> seats, boolean standing) {
    for (int number = 0; number < seats.size(); number++) {
      em.persist(
          new Participant(recorder.identifier(), id, from + number, seats.get(number), standing));
    }
  }

  /** A page of the conferences that the caller may see. */
  Page<ConferenceLine> page(PageRequest request) {
    Optional<String> own = RequestContext.current().principalOrRefuse().organisation();
    return recorder.read(em -> conferences.page(em, request, own));
  }

  /** A conference; 404 where there is none that the caller may see. */
  ConferenceView view(UUID id) {
    return recorder.read(
        em -> decisions.view(em, decisions.require(em, id, Right.CONFERENCE_READ)));
  }

  /** Applies a merge patch to a conference that is not held yet. */
  ConferenceView change(UUID id, JsonObject patch, Optional<String> ifMatch) {
    return recorder.change(
        entry(id, "conferenceChanged"),
        em -> {
          Conference conference = planned(em, id, ifMatch);
          ConferenceChange before = ConferenceChange.of(conference, conferences.text(conference));
          ConferenceRules.Plan plan =
              rules.check(
                  MergePatch.apply(patch, before, ConferenceChange.class), new ArrayList<>());
          conference.seriesId().ifPresent(of -> series.lock(em, of));
          conference.seriesId().ifPresent(of -> requireFree(em, of, plan.times(), id));
          conference.move(plan.times());
          conferences.reseal(conference, plan.text());
          em.flush();
          return decisions.view(em, conference);
        });
  }

  /** Asks somebody for this one time. */
  Made invite(UUID id, SeatPlace sent, CreationKey key) {
    return recorder.make(
        key,
        made -> ConferenceView.address(id),
        made -> entry(id, "conferenceInvited"),
        (em, made) -> {
          Conference conference = decisions.require(em, id, Right.CONFERENCE_PLAN);
          List<Participant> asked = conferences.participants(em, id);
          if (conference.kind() == ConferenceKind.TALK) {
            throw new ProblemException(
                ProblemType.CONFLICT, "talkOfTwo: A talk is between the two who are named.");
          }
          if (asked.stream().anyMatch(one -> one.seat().equals(sent))) {
            throw new ProblemException(
                ProblemType.CONFLICT, "askedAlready: This place is asked to the conference.");
          }
          int place = asked.stream().mapToInt(Participant::place).max().orElse(0) + 1;
          em.persist(new Participant(made, id, place, sent, false));
        });
  }

  /** Takes an invitation back; whoever was asked sees nothing more of the conference. */
  void uninvite(UUID id, UUID invitee, Optional<String> ifMatch) {
    recorder.change(
        entry(id, "conferenceUninvited"),
        em -> {
          planned(em, id, ifMatch);
          Participant found =
              conferences.participants(em, id).stream()
                  .filter(one -> one.id().equals(invitee) && !one.standing())
                  .findFirst()
                  .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
          em.remove(found);
          return found;
        });
  }

  /** Cancels a conference that is not held yet. */
  Made cancel(UUID id, NewCancellation sent, Optional<String> ifMatch, CreationKey key) {
    return recorder.make(
        key,
        made -> ConferenceView.address(id),
        made -> entry(id, "conferenceCancelled"),
        (em, made) -> {
          Conference conference = planned(em, id, ifMatch);
          conference.cancel();
          conferences.reseal(conference, conferences.text(conference).cancelled(sent.reason()));
        });
  }

  private Conference planned(EntityManager em, UUID id, Optional<String> ifMatch) {
    Conference conference = decisions.require(em, id, Right.CONFERENCE_PLAN);
    EntityTags.require(ifMatch, decisions.view(em, conference));
    conference.state().requireOneOf(ConferenceState.PLANNED);
    return conference;
  }

  private static JournalEntry entry(UUID id, String event) {
    return JournalEntry.done(Right.CONFERENCE_PLAN, ObjectType.CONFERENCE, id.toString())
        .event(event);
  }
}
