package eu.vangnet.trainings.courses;

import eu.vangnet.codelists.CodeChecks;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a course must meet beyond its form: known codes, a length, nothing necessary taken away. */
@Singleton
class CourseRules {
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private final CodeChecks codes;

  @Inject
  CourseRules(CodeChecks codes) {
    this.codes = codes;
  }

  /** The content that was sent; throws 400 with all errors at once. */
  CourseContent check(CourseChange sent) {
    Optional<Duration> duration = sent.duration().map(Duration::parse);
    CodeChecks.Round round =
        codes
            .begin()
            .code("/kind", "courseKind", sent.kind())
            .codes("/audience", "courseAudience", sent.audience());
    require(round, "/title", sent.title().isPresent());
    require(round, "/kind", sent.kind().isPresent());
    require(round, "/audience", !sent.audience().isEmpty());
    require(round, "/languages", !sent.languages().isEmpty());
    require(round, "/duration", duration.isPresent());
    languages(round, sent.languages());
    duration
        .filter(Duration::isZero)
        .ifPresent(none -> round.refuse("/duration", "minimum", "must be at least one minute"));
    round.end();
    return new CourseContent(
        sent.title().orElseThrow(),
        sent.kind().orElseThrow(),
        sent.audience(),
        sent.languages(),
        duration.orElseThrow(),
        sent.description());
  }

  private static void require(CodeChecks.Round round, String pointer, boolean there) {
    if (!there) {
      round.refuse(pointer, "required", "is required");
    }
  }

  private static void languages(CodeChecks.Round round, List<String> languages) {
    for (int index = 0; index < languages.size(); index++) {
      if (!LANGUAGES.contains(languages.get(index))) {
        round.refuse("/languages/" + index, "code", "must be an ISO 639-1 code of a language");
      }
    }
    if (new HashSet<>(languages).size() < languages.size()) {
      round.refuse("/languages", "unique", "must name each language once");
    }
  }
}
