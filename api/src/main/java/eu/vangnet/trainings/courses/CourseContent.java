package eu.vangnet.trainings.courses;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a course teaches: the part that another tenant may be offered. It names no tenant, no
 * trainer and no participant.
 *
 * @param title the name in the catalogue
 * @param kind code of the list {@code courseKind}
 * @param audience codes of the list {@code courseAudience}, at least one
 * @param languages ISO 639-1 codes of the languages it is given in, at least one
 * @param duration the whole length, in full minutes
 * @param description what it is about
 */
public record CourseContent(
    String title,
    String kind,
    List<String> audience,
    List<String> languages,
    Duration duration,
    Optional<String> description) {

  /** Copies the lists. */
  public CourseContent {
    audience = List.copyOf(audience);
    languages = List.copyOf(languages);
  }
}
