package eu.vangnet.casework.cases;

import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.sharing.Hearing;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Notes on cases: added and amended, never changed or taken away. */
@Singleton
class CaseNotes {
  private final Recorder recorder;
  private final Cases cases;
  private final CaseDecisions decisions;
  private final CaseWords words;
  private final ProtectedSources sources;

  @Inject
  CaseNotes(
      Recorder recorder,
      Cases cases,
      CaseDecisions decisions,
      CaseWords words,
      ProtectedSources sources) {
    this.recorder = recorder;
    this.cases = cases;
    this.decisions = decisions;
    this.words = words;
    this.sources = sources;
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
          Hearing hearing = decisions.hearing(em, id, Right.CASE_NOTE);
          sources.require(em, id, Map.of("/text", sent.text()));
          Classification as =
              amends
                  .map(earlier -> amended(require(em, id, earlier, hearing), hearing, sent))
                  .orElseGet(() -> sent.brought().by(hearing, recorder.now()));
          add(em, new Target(id, amends, as), note, sent);
        });
  }

  /** Where a note belongs. */
  private record Target(UUID caseFile, Optional<UUID> amends, Classification as) {}

  /** As the note that it amends: it says more of the same, and names it. */
  private static Classification amended(CaseNote earlier, Hearing hearing, NewNote sent) {
    if (!sent.brought().isEmpty()) {
      throw ProblemException.invalid(
          Violation.body(
              "/dataCategory",
              "amendment",
              "must be left out, like professionalSecret and sharedUntil: an amendment is"
                  + " classified as the note that it amends"));
    }
    Classification as = earlier.classification();
    return new Classification(
        as.category(), as.professionalSecret(), hearing.side(), as.sharedUntil());
  }

  private void add(EntityManager em, Target target, UUID id, NewNote sent) {
    String author = RequestContext.current().principalOrRefuse().subject();
    CaseNote note =
        new CaseNote(
            id,
            target.amends(),
            sent.kind().orElse("fact"),
            new CaseNote.Written(target.caseFile(), author, recorder.now()),
            target.as());
    boolean confided =
        sent.confided() || target.amends().filter(earlier -> isConfided(em, earlier)).isPresent();
    note.sealed(words.sealed(id, new NoteText(sent.text(), Optional.of(confided))));
    em.persist(note);
  }

  /** A page of the notes of a case, the latest first. */
  Page<NoteView> page(UUID id, PageRequest request) {
    return recorder.read(
        em -> {
          Hearing hearing = decisions.hearing(em, id, Right.CASE_READ);
          return cases.notes(em, request, id, hearing).map(this::view);
        });
  }

  /** A note of a case. */
  NoteView view(UUID id, UUID note) {
    return recorder.read(
        em -> {
          Hearing hearing = decisions.hearing(em, id, Right.CASE_READ);
          return view(require(em, id, note, hearing));
        });
  }

  /** A note with all that was amended of it, the earliest first. */
  List<NoteView> chain(UUID id, UUID note) {
    return recorder.read(
        em -> {
          Hearing hearing = decisions.hearing(em, id, Right.CASE_READ);
          CaseNote asked = require(em, id, note, hearing);
          return new Amendments(cases.notes(em, id))
              .around(asked).stream()
                  .filter(part -> hearing.shows(part.classification()))
                  .map(this::view)
                  .toList();
        });
  }

  /** What is amended of a confidence is one too. */
  private boolean isConfided(EntityManager em, UUID earlier) {
    return Optional.ofNullable(em.find(CaseNote.class, earlier.toString()))
        .filter(note -> words.of(note).confided())
        .isPresent();
  }

  private static CaseNote require(EntityManager em, UUID id, UUID note, Hearing hearing) {
    return Optional.ofNullable(em.find(CaseNote.class, note.toString()))
        .filter(found -> found.caseId().equals(id))
        .filter(found -> hearing.shows(found.classification()))
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private NoteView view(CaseNote note) {
    return NoteView.of(note, words.of(note));
  }
}
