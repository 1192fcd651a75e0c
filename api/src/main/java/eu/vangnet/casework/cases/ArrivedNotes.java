package eu.vangnet.casework.cases;

import eu.vangnet.platform.resources.Recorder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps notes that came with a case from another tenant. */
@Singleton
public class ArrivedNotes {
  private final CaseWords words;
  private final Recorder recorder;

  @Inject
  ArrivedNotes(CaseWords words, Recorder recorder) {
    this.words = words;
    this.recorder = recorder;
  }

  /**
   * Keeps them in the caller's transaction. They keep when they were written; of who wrote them is
   * known from which tenant and in which role.
   *
   * @param notes numbered among themselves, each after the one that it amends
   */
  public void keep(EntityManager em, CaseArrivals.Arrival arrival, List<ParcelNote> notes) {
    Map<Integer, UUID> made = new HashMap<>();
    for (ParcelNote note : notes) {
      UUID id = recorder.identifier();
      made.put(note.number(), id);
      String author = ParcelOrigin.author(arrival.sender(), note.authorRole());
      CaseNote row =
          new CaseNote(
              id,
              note.amends().map(made::get),
              note.kind(),
              new CaseNote.Written(arrival.caseFile(), author, note.writtenAt()),
              ParcelOrigin.arrived(note.dataCategory(), note.sharedUntil()));
      row.sealed(words.sealed(id, new NoteText(note.text(), Optional.empty())));
      em.persist(row);
    }
  }
}
