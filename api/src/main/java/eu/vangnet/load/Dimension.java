package eu.vangnet.load;

import java.util.Arrays;
import java.util.Optional;

/**
 * A property of a person by which both the publishers and the figures of a tenant count. {@code
 * restCode} takes those whose value the publisher does not name: for sector and concern they had
 * another one, for sex and age nothing may be assumed.
 */
enum Dimension {
  SECTOR("sector", "sector", "other"),
  AGE("age", "age", "notStated"),
  SEX("sex", "sex", "notStated"),
  CONCERN("type of concern", "concern", "other");

  static final String NOT_STATED = "notStated";

  private final String published;
  private final String figure;
  private final String restCode;

  Dimension(String published, String figure, String restCode) {
    this.published = published;
    this.figure = figure;
    this.restCode = restCode;
  }

  /** The word in a shape file. */
  String published() {
    return published;
  }

  /** The word in {@code GET /v1/figures?dimension=}. */
  String figure() {
    return figure;
  }

  String restCode() {
    return restCode;
  }

  static Optional<Dimension> ofPublished(String word) {
    return Arrays.stream(values())
        .filter(dimension -> dimension.published.equals(word))
        .findFirst();
  }
}
