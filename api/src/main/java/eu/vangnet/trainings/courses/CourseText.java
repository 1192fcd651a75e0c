package eu.vangnet.trainings.courses;

import java.util.Optional;

/** What of a course is stored sealed: every word. */
public record CourseText(
    String title, Optional<String> description, Optional<String> withdrawalReason) {}
