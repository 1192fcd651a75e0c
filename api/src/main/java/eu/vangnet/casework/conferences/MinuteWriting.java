package eu.vangnet.casework.conferences;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.sharing.Classification;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writes minutes, an entry at a time; each method is one transaction of the current tenant. */
@Singleton
class MinuteWriting {
  private static final int MOST = 200;

  private final Recorder recorder;
  private final ConferenceDecisions decisions;
  private final HeardItems heard;
  private final Minutes minutes;
  private final MinuteChecks checks;
  private final MinutesReading reading;
  private final ConferenceActions actions;
  private final CaseAccess cases;
  private final PersonalRegister register;

  @Inject
  MinuteWriting(
      Recorder recorder,
      ConferenceDecisions decisions,
      HeardItems heard,
      Minutes minutes,
      MinuteChecks checks,
      MinutesReading reading,
      ConferenceActions actions,
      CaseAccess cases,
      PersonalRegister register) {
    this.recorder = recorder;
    this.decisions = decisions;
    this.heard = heard;
    this.minutes = minutes;
    this.checks = checks;
    this.reading = reading;
    this.actions = actions;
    this.cases = cases;
    this.register = register;
  }

  /** Where something is written down. */
  record At(UUID conference, UUID item) {}

  /** Writes down what somebody told. */
  Made contribute(At at, NewContribution sent, CreationKey key) {
    return write(
        at,
        key,
        (em, kind, item, id) -> {
          checks.requireNoSource(em, item, Map.of("/text", sent.text()));
          Attendee by = checks.requirePresent(em, item, sent.broughtBy());
          checks.requireDisclosure(em, item, sent.disclosure());
          checks.require(em, item, sent.classified());
          Classification told = sent.classified().from(by.organisation());
          minutes.add(em, entryOf(em, item, id, EntryKind.CONTRIBUTION, told), EntryWords.of(sent));
        });
  }

  /** Writes down what was decided, where its rule was kept. */
  Made decide(At at, NewDecision sent, CreationKey key) {
    return write(
        at,
        key,
        (em, kind, item, id) -> {
          checks.requireNoSource(em, item, Map.of("/text", sent.text()));
          checks.requireVotes(em, kind, item, sent);
          checks.require(em, item, sent.classified());
          Classification told = sent.classified().from(Optional.empty());
          minutes.add(em, entryOf(em, item, id, EntryKind.DECISION, told), EntryWords.of(sent));
        });
  }

  /** Writes down who does what until when. */
  Made assign(At at, NewAction sent, CreationKey key) {
    return write(
        at,
        key,
        (em, kind, item, id) -> {
          checks.requireNoSource(em, item, Map.of("/text", sent.text(), "/owner", sent.owner()));
          checks.requireDay(sent.dueOn());
          checks.requireAsked(em, item, sent.organisation());
          checks.require(em, item, sent.classified());
          Classification told = sent.classified().from(Optional.empty());
          MinuteEntry action = entryOf(em, item, id, EntryKind.ACTION, told);
          action.assign(sent.organisation(), sent.dueOn());
          minutes.add(em, action, EntryWords.of(sent));
          em.persist(new ConferenceAction(action, cases.startOf(sent.dueOn().plusDays(1))));
        });
  }

  /** Amends approved minutes; what is amended stays, and is classified as it was. */
  Made amend(At at, NewAmendment sent, CreationKey key) {
    return recorder.make(
        key,
        id -> ItemView.address(at.conference(), at.item()),
        id -> entry(Right.CONFERENCE_AMEND, at, "minutesAmended"),
        (em, id) -> {
          decisions.require(em, at.conference(), Right.CONFERENCE_AMEND);
          HeardItem item = heard.requireOpen(em, at.conference(), at.item());
          checks.requireNoSource(
              em, item.item(), Map.of("/text", sent.text(), "/reason", sent.reason()));
          MinuteEntry amended =
              shown(em, item).stream()
                  .filter(one -> one.id().toString().equals(sent.entry()))
                  .findFirst()
                  .orElseThrow(
                      () ->
                          ProblemException.invalid(
                              Violation.body(
                                  "/entry", "unknown", "must be an entry of this item")));
          minutes.add(
              em,
              entryOf(em, item.item(), id, EntryKind.AMENDMENT, amended.classification()),
              EntryWords.of(sent, minutes.words(amended)));
        });
  }

  /** Takes an entry of minutes away that are not approved yet, and that no hold keeps. */
  void remove(At at, UUID id, Optional<String> ifMatch) {
    recorder.change(
        entry(Right.CONFERENCE_MINUTE, at, "minutesChanged"),
        em -> {
          open(em, at);
          HeardItem item = heard.requireOpen(em, at.conference(), at.item());
          EntityTags.require(ifMatch, reading.item(em, at.conference(), at.item()));
          MinuteEntry found =
              shown(em, item).stream()
                  .filter(one -> one.id().equals(id))
                  .findFirst()
                  .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
          register.requireFree(
              em,
              found
                  .caseId()
                  .map(of -> new RecordId("case", of))
                  .orElse(new RecordId(ConferenceRecords.KIND, at.conference())));
          actions.remove(em, found);
          return found;
        });
  }

  private List<MinuteEntry> shown(EntityManager em, HeardItem item) {
    return minutes.of(em, List.of(item.item().id())).stream()
        .filter(one -> item.shows(one, Optional.empty()))
        .toList();
  }

  /** Puts an entry together under the lock of its conference. */
  @FunctionalInterface
  private interface Entry {
    void write(EntityManager em, ConferenceKind kind, AgendaItem item, UUID id);
  }

  private Made write(At at, CreationKey key, Entry work) {
    return recorder.make(
        key,
        id -> ItemView.address(at.conference(), at.item()),
        id -> entry(Right.CONFERENCE_MINUTE, at, "minutesChanged"),
        (em, id) -> {
          ConferenceKind kind = open(em, at).kind();
          work.write(em, kind, heard.requireOpen(em, at.conference(), at.item()).item(), id);
        });
  }

  private Conference open(EntityManager em, At at) {
    Conference conference = decisions.require(em, at.conference(), Right.CONFERENCE_MINUTE);
    conference.state().requireOneOf(ConferenceState.HELD, ConferenceState.MINUTED);
    return conference;
  }

  private MinuteEntry entryOf(
      EntityManager em, AgendaItem item, UUID id, EntryKind kind, Classification told) {
    if (minutes.of(em, List.of(item.id())).size() >= MOST) {
      throw new ProblemException(
          ProblemType.CONFLICT, "tooMany: An item has at most " + MOST + " entries.");
    }
    String by = RequestContext.current().principalOrRefuse().subject();
    return new MinuteEntry(id, item, kind, told, new MinuteEntry.Written(by, recorder.now()));
  }

  private static JournalEntry entry(Right action, At at, String event) {
    return JournalEntry.done(action, ObjectType.CONFERENCE, at.conference().toString())
        .event(event);
  }
}
