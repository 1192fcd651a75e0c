package eu.vangnet.casework.cases;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** Notes on cases: added and amended, never changed or taken away. */
@Singleton
class CaseNotes {
  private final Recorder recorder;
  private final Cases cases;
  private final CaseDecisions decisions;
  private final CaseWords words;

  @Inject
  CaseNotes(Recorder recorder, Cases cases, CaseDecisions decisions, CaseWords words) {
    this.recorder = recorder;
    this.cases = cases;
    this.decisions = decisions;
    this.words = words;
  }

  /** Adds a note, or the amendment of an earlier one of the same case. */
  Made add(UUID id, Optional<UUID> amends, NewNote sent, CreationKey key) {
    return recorder.make(
        key,
        note -> "/v1/cases/" + id + "/notes/" + note,
        note ->
            JournalEntry.done(Right.CASE_NOTE, ObjectType.CASE, id.toString())
                .event(amends.isPresent() ? "noteAmended" : "noteAdded"),
        (em, note) -> {
          decisions.require(em, id, Right.CASE_NOTE);
          amends.ifPresent(earlier -> require(em, id, earlier));
          add(em, new Target(id, amends), note, sent);
        });
  }

  /** Where a note belongs. */
  private record Target(UUID caseFile, Optional<UUID> amends) {}

  private void add(EntityManager em, Target target, UUID id, NewNote sent) {
    String author = RequestContext.current().principalOrRefuse().subject();
    CaseNote note =
        new CaseNote(
            id,
            target.caseFile(),
            target.amends(),
            sent.kind().orElse("fact"),
            new CaseNote.Written(author, recorder.now()));
    note.sealed(words.sealed(id, new NoteText(sent.text())));
    em.persist(note);
  }

  /** A page of the notes of a case, the latest first. */
  Page<NoteView> page(UUID id, PageRequest request) {
    return recorder.read(
        em -> {
          decisions.require(em, id, Right.CASE_READ);
          return cases.notes(em, request, id).map(this::view);
        });
  }

  /** A note of a case. */
  NoteView view(UUID id, UUID note) {
    return recorder.read(
        em -> {
          decisions.require(em, id, Right.CASE_READ);
          return view(require(em, id, note));
        });
  }

  private static CaseNote require(EntityManager em, UUID id, UUID note) {
    return Optional.ofNullable(em.find(CaseNote.class, note.toString()))
        .filter(found -> found.caseId().equals(id))
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private NoteView view(CaseNote note) {
    return NoteView.of(note, words.of(note));
  }
}
