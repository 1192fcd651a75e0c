package eu.vangnet.casework.cases;

import eu.vangnet.platform.sealing.SealedJson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Seals and opens the words of notes and steps. */
@Singleton
class CaseWords {
  private static final String NOTES = "case_note";
  private static final String STEPS = "case_step";

  private final SealedJson sealing;

  @Inject
  CaseWords(SealedJson sealing) {
    this.sealing = sealing;
  }

  byte[] sealed(UUID note, NoteText text) {
    return sealing.seal(text, NOTES, note);
  }

  byte[] sealed(UUID step, StepSecret secret) {
    return sealing.seal(secret, STEPS, step);
  }

  NoteText of(CaseNote note) {
    return sealing.open(note.sealed(), NoteText.class, NOTES, note.id());
  }

  StepSecret of(CaseStep step) {
    return sealing.open(step.sealed(), StepSecret.class, STEPS, step.id());
  }
}
