package eu.vangnet.trainings.courses;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/**
 * The courses of the current tenant for their neighbours in trainings. It works in the caller's
 * transaction and writes no journal.
 */
@Singleton
public class CourseCatalogue {
  private final Courses courses;
  private final CourseDecisions decisions;
  private final Recorder recorder;

  @Inject
  CourseCatalogue(Courses courses, CourseDecisions decisions, Recorder recorder) {
    this.courses = courses;
    this.decisions = decisions;
    this.recorder = recorder;
  }

  /**
   * Decides whether the caller of the current request may do this to a course.
   *
   * @throws ProblemException 404 when there is none that the caller may see, 409 when its state
   *     does not permit the action
   */
  public void require(EntityManager em, UUID id, Right action) {
    decisions.require(em, id, action);
  }

  /**
   * What a published course teaches; empty for a draft, a withdrawn and an unknown one. Asks
   * nobody's rights: whoever calls it has decided.
   */
  public Optional<CourseContent> published(EntityManager em, UUID id) {
    return courses
        .find(em, id)
        .filter(course -> course.state() == CourseState.PUBLISHED)
        .map(courses::content);
  }

  /**
   * Stores a draft with this content, such as another tenant offered. Its codes must have been
   * checked against the lists of the current tenant. Asks nobody's rights: whoever calls it has
   * decided.
   *
   * @param id the identifier of the new course
   * @param origin the course of another tenant that it is made from
   */
  public void draft(
      EntityManager em, UUID id, CourseContent content, Optional<CourseOrigin> origin) {
    Course course = new Course(id, content, recorder.now());
    origin.ifPresent(course::comesFrom);
    courses.add(
        em, course, new CourseText(content.title(), content.description(), Optional.empty()));
  }
}
