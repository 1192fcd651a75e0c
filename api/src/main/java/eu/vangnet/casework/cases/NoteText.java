package eu.vangnet.casework.cases;

import java.util.Optional;

/**
 * The words of a note, stored sealed.
 *
 * @param text the words
 * @param toldInConfidence whether a child said it in confidence; then no guardian gets it
 */
public record NoteText(String text, Optional<Boolean> toldInConfidence) {

  boolean confided() {
    return toldInConfidence.orElse(false);
  }
}
