package eu.vangnet.trainings.courses;

import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.MergePatch;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What can be done with courses; each method is one transaction of the current tenant. */
@Singleton
class CourseDesk {
  private static final String PATH = "/v1/courses/";

  private final Recorder recorder;
  private final Courses courses;
  private final CourseDecisions decisions;
  private final CourseRules rules;
  private final CourseCatalogue catalogue;

  @Inject
  CourseDesk(
      Recorder recorder,
      Courses courses,
      CourseDecisions decisions,
      CourseRules rules,
      CourseCatalogue catalogue) {
    this.recorder = recorder;
    this.courses = courses;
    this.decisions = decisions;
    this.rules = rules;
    this.catalogue = catalogue;
  }

  /** Writes a draft. */
  Made create(NewCourse sent, CreationKey key) {
    decisions.requireOwnPeople();
    CourseContent content = rules.check(CourseChange.of(sent));
    return recorder.make(
        key,
        id -> PATH + id,
        id -> entry(Right.COURSE_CREATE, id, "courseCreated"),
        (em, id) -> catalogue.draft(em, id, content, Optional.empty()));
  }

  /** A page of the courses that the caller may see. */
  Page<CourseLine> page(PageRequest request) {
    return recorder.read(em -> courses.page(em, request, decisions.scope()));
  }

  /** A course as the caller may see it; 404 where there is none to see. */
  CourseView view(UUID id) {
    return recorder.read(em -> decisions.view(decisions.require(em, id, Right.COURSE_READ)));
  }

  /** Applies a merge patch to what a course teaches. */
  CourseView change(UUID id, JsonObject patch, Optional<String> ifMatch) {
    return recorder.change(
        entry(Right.COURSE_CHANGE, id, "courseChanged"),
        em -> {
          Course course = decisions.require(em, id, Right.COURSE_CHANGE);
          EntityTags.require(ifMatch, decisions.view(course));
          CourseContent before = courses.content(course);
          CourseContent after =
              rules.check(MergePatch.apply(patch, CourseChange.of(before), CourseChange.class));
          course.change(after);
          courses.reseal(
              course, new CourseText(after.title(), after.description(), Optional.empty()));
          return decisions.view(course);
        });
  }

  /** Puts a draft into the catalogue. */
  Made publish(UUID id, Optional<String> ifMatch, CreationKey key) {
    return step(
        id,
        entry(Right.COURSE_PUBLISH, id, "coursePublished"),
        ifMatch,
        key,
        course -> course.publish(recorder.now()));
  }

  /** Takes a course out of the catalogue for good. */
  Made withdraw(UUID id, NewWithdrawal sent, Optional<String> ifMatch, CreationKey key) {
    return step(
        id,
        entry(Right.COURSE_WITHDRAW, id, "courseWithdrawn"),
        ifMatch,
        key,
        course -> {
          CourseContent content = courses.content(course);
          course.withdraw(recorder.now());
          courses.reseal(
              course,
              new CourseText(content.title(), content.description(), Optional.of(sent.reason())));
        });
  }

  /**
   * One step of a course.
   *
   * @throws ProblemException 409 when the state of the course does not permit it
   */
  private Made step(
      UUID id,
      JournalEntry entry,
      Optional<String> ifMatch,
      CreationKey key,
      Consumer<Course> taken) {
    return recorder.make(
        key,
        made -> PATH + id,
        made -> entry,
        (em, made) -> {
          Course course = decisions.require(em, id, Right.COURSE_READ);
          EntityTags.require(ifMatch, decisions.view(course));
          taken.accept(decisions.require(em, id, entry.action()));
        });
  }

  private static JournalEntry entry(Right action, UUID id, String event) {
    return JournalEntry.done(action, ObjectType.COURSE, id.toString()).event(event);
  }
}
