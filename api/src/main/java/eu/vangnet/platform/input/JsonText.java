package eu.vangnet.platform.input;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON strictly: UTF-8 without a malformed byte, no duplicate key, nothing after the value,
 * bounded depth, names and numbers. Immutable and safe for all threads.
 */
final class JsonText {
  private static final JsonMapper READER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(InputLimits.DEPTH)
                          .maxNumberLength(InputLimits.DIGITS)
                          .maxNameLength(InputLimits.NAME)
                          .build())
                  .build())
          .build();

  private JsonText() {}

  /**
   * The value that the bytes hold.
   *
   * @throws ProblemException malformed-body, saying where but never what was sent
   */
  static JsonNode read(byte[] body) {
    String text = decoded(body);
    try {
      JsonNode value = READER.readTree(text);
      if (value == null || value.isMissingNode()) {
        throw malformed("The body is missing; send one JSON object.");
      }
      brokenText(value, "")
          .ifPresent(
              violation -> {
                throw new ProblemException(ProblemType.INVALID_INPUT, List.of(violation));
              });
      return value;
    } catch (StreamConstraintsException exceeded) {
      throw malformed(
          "The body exceeds a bound: at most %d levels deep, numbers of %d digits, names of %d characters."
              .formatted(InputLimits.DEPTH, InputLimits.DIGITS, InputLimits.NAME));
    } catch (JacksonException broken) {
      throw malformed(where(broken));
    }
  }

  private static String decoded(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException broken) {
      throw malformed("The body is not UTF-8.");
    }
  }

  private static String where(JacksonException broken) {
    TokenStreamLocation place = broken.getLocation();
    String what =
        String.valueOf(broken.getOriginalMessage()).startsWith("Duplicate")
            ? "A property is given twice"
            : "The body is not well-formed JSON";
    return place == null
        ? what + "."
        : what + " at line " + place.getLineNr() + ", column " + place.getColumnNr() + ".";
  }

  static ProblemException noObject() {
    return malformed("The line is no JSON object.");
  }

  private static ProblemException malformed(String detail) {
    return new ProblemException(ProblemType.MALFORMED_BODY, detail);
  }

  /** A half of a surrogate pair is no character and could not be stored. */
  private static Optional<Violation> brokenText(JsonNode value, String pointer) {
    if (value.isString()) {
      return wellFormed(value.stringValue())
          ? Optional.empty()
          : Optional.of(
              Violation.body(pointer, "characters", "must not hold half a surrogate pair"));
    }
    if (value.isArray()) {
      for (int index = 0; index < value.size(); index++) {
        Optional<Violation> found = brokenText(value.get(index), pointer + "/" + index);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return value.properties().stream()
        .map(entry -> brokenText(entry.getValue(), Pointers.child(pointer, entry.getKey())))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static boolean wellFormed(String text) {
    return text.codePoints()
        .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
  }
}
