package eu.vangnet.casework.support.mentorings;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What of a session is stored sealed.
 *
 * @param heldOn when it was
 * @param outcome what came of it
 * @param toldInConfidence whether a child said it in confidence; then no guardian gets it
 */
public record SessionContent(LocalDate heldOn, String outcome, Optional<Boolean> toldInConfidence) {

  boolean confided() {
    return toldInConfidence.orElse(false);
  }
}
