package eu.vangnet.casework.cases;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which notes of a case amend which. */
final class Amendments {
  private final List<CaseNote> notes;

  /** Of all notes of a case, in the order in which they were written. */
  Amendments(List<CaseNote> notes) {
    this.notes = List.copyOf(notes);
  }

  /** The first note that this one goes back to, with all that amends it or an amendment of it. */
  List<CaseNote> around(CaseNote note) {
    Set<String> chain = new HashSet<>(Set.of(first(note).id().toString()));
    return notes.stream().filter(next -> belongs(next, chain)).toList();
  }

  /** An amendment is always written after what it amends, so one way through finds all. */
  private static boolean belongs(CaseNote note, Set<String> chain) {
    boolean amends = note.amends().filter(chain::contains).isPresent();
    return chain.contains(note.id().toString()) || (amends && chain.add(note.id().toString()));
  }

  private CaseNote first(CaseNote note) {
    Optional<CaseNote> earlier = note.amends().map(UUID::fromString).flatMap(this::find);
    return earlier.map(this::first).orElse(note);
  }

  private Optional<CaseNote> find(UUID id) {
    return notes.stream().filter(note -> note.id().equals(id)).findFirst();
  }
}
