package eu.vangnet.casework.cases;

import eu.vangnet.casework.cases.ParcelChoice.Notes;
import eu.vangnet.casework.sharing.Hearing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Sorts the notes of a case into those that go to another tenant and those that stay. */
final class PackedNotes {
  private static final String OPINION = "opinion";

  private final ParcelChoice choice;
  private final Hearing hearing;
  private final Function<CaseNote, NoteText> words;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<ParcelNote> goes = new ArrayList<>();
  private final List<StayingItem> stays = new ArrayList<>();

  PackedNotes(ParcelChoice choice, Hearing hearing, Function<CaseNote, NoteText> words) {
    this.choice = choice;
    this.hearing = hearing;
    this.words = words;
  }

  /** The next note, in the order of writing. What the caller does not hear leaves no trace. */
  void add(CaseNote note) {
    if (!hearing.shows(note.classification())) {
      return;
    }
    ground(note)
        .ifPresentOrElse(
            reason ->
                stays.add(
                    new StayingItem(
                        "note", "/v1/cases/" + note.caseId() + "/notes/" + note.id(), reason)),
            () -> pack(note));
  }

  private Optional<String> ground(CaseNote note) {
    return choice
        .ground(note.classification())
        .or(() -> ParcelChoice.confidence(words.apply(note).confided()))
        .or(() -> chosen(note) ? Optional.empty() : Optional.of("notChosen"))
        .or(() -> choice.naming(words.apply(note).text()))
        .or(
            () ->
                note.amends()
                    .filter(earlier -> !numbers.containsKey(earlier))
                    .map(earlier -> "amendsWhatStays"));
  }

  private boolean chosen(CaseNote note) {
    return choice.notes() == Notes.ALL
        || (choice.notes() == Notes.FACTS && !note.kind().equals(OPINION));
  }

  private void pack(CaseNote note) {
    int number = goes.size() + 1;
    numbers.put(note.id().toString(), number);
    goes.add(
        new ParcelNote(
            number,
            note.amends().map(numbers::get),
            note.kind(),
            note.classification().category().code(),
            note.writtenAt(),
            words.apply(note).text(),
            note.classification().sharedUntil(),
            ParcelOrigin.roleOf(note.classification())));
  }

  List<ParcelNote> goes() {
    return goes;
  }

  List<StayingItem> stays() {
    return stays;
  }
}
