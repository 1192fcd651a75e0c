package eu.vangnet.casework.support.mentors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A mentor beside what is looked for, and what is to be said of it in words. */
record Matching(Mentor mentor, MentorDetails details, NewMatching sought, LocalDate from) {

  /** Whether a language is in common, where any is asked for. */
  boolean speaksOne() {
    return sought.languages().isEmpty() || sought.languages().stream().anyMatch(this::speaks);
  }

  MentorMatch view() {
    List<MatchReason> reasons = new ArrayList<>();
    sought.languages().forEach(language -> reasons.add(language(language)));
    sought.skills().forEach(skill -> reasons.add(skill(skill)));
    sought.availability().forEach(time -> reasons.add(time(time)));
    details
        .availableFrom()
        .filter(start -> start.isAfter(from))
        .ifPresent(
            start ->
                reasons.add(
                    new MatchReason("availableFrom", false, "Has time from " + start + ".")));
    reasons.add(new MatchReason("caseload", true, "Has room for another one."));
    reasons.add(
        new MatchReason(
            "screening", true, "Is screened until " + mentor.screeningValidUntil() + "."));
    return new MentorMatch(
        mentor.id().toString(),
        MentorView.address(mentor.id()),
        details.name(),
        mentor.kind(),
        details.availableFrom(),
        reasons);
  }

  private MatchReason language(String language) {
    return speaks(language)
        ? new MatchReason("language", true, "Speaks " + language + ".")
        : new MatchReason("language", false, "Does not speak " + language + ".");
  }

  private MatchReason skill(String skill) {
    return details.skills().contains(skill)
        ? new MatchReason("skill", true, "Brings the skill " + skill + ".")
        : new MatchReason("skill", false, "Does not name the skill " + skill + ".");
  }

  private MatchReason time(String time) {
    return details.availability().contains(time)
        ? new MatchReason("availability", true, "Has time: " + time + ".")
        : new MatchReason("availability", false, "Does not have time: " + time + ".");
  }

  /** Whoever speaks a language speaks what is spoken of it in a country. */
  private boolean speaks(String language) {
    String wanted = language.toLowerCase(Locale.ROOT);
    return details.languages().stream()
        .map(spoken -> spoken.toLowerCase(Locale.ROOT))
        .anyMatch(
            spoken ->
                spoken.equals(wanted)
                    || spoken.startsWith(wanted + '-')
                    || wanted.startsWith(spoken + '-'));
  }
}
