package eu.vangnet.integration;

import eu.vangnet.casework.Desk;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of a case of an earlier system that was closed more than ten years ago. */
final class OldCase {
  static final String CLOSED_AT = "2016-02-01T15:00:00Z";
  static final String MOVED_AT = "2015-04-15T14:00:00Z";

  static final String SIGNAL =
      at(
          "2015-03-02T10:00:00Z",
          ImportLines.SIGNAL.replace("2025-03-02T09:30:00Z", "2015-03-02T09:30:00Z"));
  static final String WEIGHING = at("2015-03-09T10:00:00Z", ImportLines.WEIGHING);
  static final String CASE = at("2015-03-10T10:00:00Z", ImportLines.CASE);
  static final String PERSON = at("2015-03-10T10:00:00Z", ImportLines.PERSON);
  static final String TOLD =
      at(
          "2015-03-20T10:00:00Z",
          ofCase(
              "notification",
              "{\"role\":\"personOfConcern\",\"state\":\"told\",\"how\":\"At home.\"}"));
  static final String TO_MONITORING =
      at(
          MOVED_AT,
          ofCase(
              "transition",
              Desk.decision(
                  "\"to\":\"monitoring\",\"proportionality\":\"p\",\"subsidiarity\":\"s\"")));
  static final String CLOSURE =
      at(
          CLOSED_AT,
          ofCase(
              "closure",
              Desk.decision(
                  "\"reason\":\"goalsReached\",\"decidedOn\":\"2016-01-29\","
                      + "\"participants\":[{\"seat\":\"municipality\",\"name\":\"A. Voor\"}]")));

  private OldCase() {}

  /** All of it. */
  static String whole() {
    return with(PERSON, TOLD, TO_MONITORING, CLOSURE);
  }

  /** The case as it was opened, with these lines. */
  static String with(String... lines) {
    return Stream.concat(Stream.of(SIGNAL, WEIGHING, CASE), List.of(lines).stream())
        .collect(Collectors.joining("\n"));
  }

  /** A line of this kind of the case, without a date. */
  static String ofCase(String kind, String body) {
    return ofCase(kind, "", body);
  }

  /** The same, with further references. */
  static String ofCase(String kind, String references, String body) {
    return "{\"kind\":\""
        + kind
        + "\",\"references\":{\"case\":\"c1\""
        + references
        + "},\"body\":"
        + body
        + "}";
  }

  /** The line with this date. */
  static String at(String at, String line) {
    return "{\"at\":\"" + at + "\"," + line.substring(1);
  }

  /** The line with a name that later lines refer to. */
  static String named(String ref, String line) {
    return "{\"ref\":\"" + ref + "\"," + line.substring(1);
  }
}
