package eu.vangnet.fuzzing;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what is wrong with an answer. */
final class Judge {
  /** No answer may take longer. */
  static final long LONGEST_MILLIS = 5_000;

  /** Served as they are, and written by others. */
  private static final Pattern FILES =
      Pattern.compile("text/(html|javascript|css)|image/.*|application/yaml");

  private static final Pattern INSIDE =
      Pattern.compile(
          Stream.of(
                  "\\w+(Exception|Error)\\b(?!\")",
                  "\\beu\\.vangnet\\.",
                  "\\b(io\\.helidon|org\\.(eclipse|glassfish|jboss|hibernate)|com\\.(mysql|zaxxer))\\.",
                  "\\bjava[x]?\\.(lang|util|io|sql|net|time)\\.",
                  "\\bjakarta\\.\\w+\\.",
                  "\\bat [\\w.$]+\\([\\w.]+:\\d+\\)",
                  "\\.java:\\d+",
                  "(?i)\\b(select .{1,80} from|insert into|update \\w+ set|delete from)\\b",
                  "SQLSTATE|SQL syntax|Duplicate entry|Data truncation",
                  Pattern.quote(Path.of("").toAbsolutePath().toString()),
                  Pattern.quote(System.getProperty("java.home")),
                  Pattern.quote(
                      System.getProperty("vangnet.schema-prefix", "no prefix at all") + "_"))
              .collect(Collectors.joining("|")));

  private Judge() {}

  /** A fault that does not depend on how busy the machine is; empty for a sound answer. */
  static Optional<String> fault(Attempts.Attempt attempt, Reply reply) {
    int status = reply.status();
    if (status == 0) {
      return attempt.whole() ? Optional.of("no answer") : Optional.empty();
    }
    if (status >= 500 && status != 503) {
      return Optional.of("status " + status);
    }
    if (!FILES.matcher(reply.mediaType()).matches()) {
      Matcher inside = INSIDE.matcher(reply.text());
      if (inside.find()) {
        return Optional.of("shows " + inside.group());
      }
    }
    return Optional.empty();
  }

  /** What a busy machine may do once, and the product may not do again when it is asked alone. */
  static boolean isSuspect(Reply reply) {
    return reply.status() == 503 || reply.millis() > LONGEST_MILLIS;
  }
}
