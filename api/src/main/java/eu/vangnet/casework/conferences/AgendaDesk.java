package eu.vangnet.casework.conferences;

import eu.vangnet.casework.cases.ProtectedSources;
import eu.vangnet.platform.Identifiers;
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

/** What can be done with agendas; each method is one transaction of the current tenant. */
@Singleton
class AgendaDesk {
  private static final int MOST = 60;

  private final Recorder recorder;
  private final ConferenceDecisions decisions;
  private final AgendaItems items;
  private final HeardItems heard;
  private final MinutesReading reading;
  private final Minutes minutes;
  private final ProtectedSources sources;
  private final PersonalRegister register;

  @Inject
  AgendaDesk(
      Recorder recorder,
      ConferenceDecisions decisions,
      AgendaItems items,
      HeardItems heard,
      MinutesReading reading,
      Minutes minutes,
      ProtectedSources sources,
      PersonalRegister register) {
    this.recorder = recorder;
    this.decisions = decisions;
    this.items = items;
    this.heard = heard;
    this.reading = reading;
    this.minutes = minutes;
    this.sources = sources;
    this.register = register;
  }

  /** Puts an item on the agenda, before another or at the end. */
  Made add(UUID conference, NewItem sent, CreationKey key) {
    return recorder.make(
        key,
        id -> ItemView.address(conference, id),
        id -> entry(conference, "agendaItemAdded"),
        (em, id) -> {
          decisions.require(em, conference, Right.CONFERENCE_PLAN);
          Optional<UUID> caseFile = sent.caseFile().map(of -> caseOf(em, of));
          caseFile.ifPresent(of -> heard.requireUnrestricted(em, of));
          List<AgendaItem> present = items.of(em, conference);
          if (present.size() >= MOST) {
            throw new ProblemException(
                ProblemType.CONFLICT, "tooMany: An agenda has at most " + MOST + " items.");
          }
          caseFile.ifPresent(of -> sources.require(em, of, Map.of("/subject", sent.subject())));
          int place = place(em, conference, present, sent.before());
          items.add(
              em, new AgendaItem(id, conference, caseFile, place), new ItemText(sent.subject()));
        });
  }

  private UUID caseOf(EntityManager em, String sent) {
    return Identifiers.parse(sent)
        .filter(id -> heard.isThere(em, id))
        .orElseThrow(() -> unknown("/caseFile", "must be the id of a case"));
  }

  private int place(
      EntityManager em, UUID conference, List<AgendaItem> present, Optional<String> before) {
    if (before.isEmpty()) {
      return present.stream().mapToInt(AgendaItem::place).max().orElse(0) + 1;
    }
    int place =
        present.stream()
            .filter(item -> item.id().toString().equals(before.get()))
            .findFirst()
            .orElseThrow(() -> unknown("/before", "must be an item of this agenda"))
            .place();
    items.moveUp(em, conference, place);
    return place;
  }

  private static ProblemException unknown(String pointer, String message) {
    return ProblemException.invalid(Violation.body(pointer, "unknown", message));
  }

  /** The items that the caller may see. */
  AgendaView agenda(UUID conference) {
    return recorder.read(
        em -> {
          decisions.require(em, conference, Right.CONFERENCE_READ);
          return new AgendaView(
              reading.items(em, conference), ConferenceView.address(conference) + "/agenda");
        });
  }

  /** An item; 404 where there is none that the caller may see. */
  ItemView view(UUID conference, UUID item) {
    return recorder.read(
        em -> {
          decisions.require(em, conference, Right.CONFERENCE_READ);
          return reading.item(em, conference, item);
        });
  }

  /** Takes an item that has no minutes off the agenda. */
  void remove(UUID conference, UUID item, Optional<String> ifMatch) {
    recorder.change(
        entry(conference, "agendaItemRemoved"),
        em -> {
          decisions.require(em, conference, Right.CONFERENCE_PLAN);
          HeardItem found = heard.requireOpen(em, conference, item);
          EntityTags.require(ifMatch, reading.item(em, conference, item));
          if (!minutes.of(em, List.of(item)).isEmpty()) {
            throw new ProblemException(
                ProblemType.CONFLICT, "minuted: An item with minutes stays on the agenda.");
          }
          found.item().caseId().ifPresent(of -> register.requireFree(em, new RecordId("case", of)));
          em.remove(found.item());
          return found;
        });
  }

  private static JournalEntry entry(UUID conference, String event) {
    return JournalEntry.done(Right.CONFERENCE_PLAN, ObjectType.CONFERENCE, conference.toString())
        .event(event);
  }
}
