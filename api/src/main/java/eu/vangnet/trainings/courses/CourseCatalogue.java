package eu.vangnet.trainings.courses;

import eu.vangnet.platform.resources.Recorder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/**
 * The courses of the current tenant for its neighbours in trainings. It works in the caller's
 * transaction, writes no journal and asks nobody's rights: whoever calls it has decided.
 */
@Singleton
public class CourseCatalogue {
  private final Courses courses;
  private final Recorder recorder;

  @Inject
  CourseCatalogue(Courses courses, Recorder recorder) {
    this.courses = courses;
    this.recorder = recorder;
  }

  /** What a published course teaches; empty for a draft, a withdrawn and an unknown one. */
  public Optional<CourseContent> published(EntityManager em, UUID id) {
    return courses
        .find(em, id)
        .filter(course -> course.state() == CourseState.PUBLISHED)
        .map(courses::content);
  }

  /**
   * Stores a draft with this content, such as another tenant offered. Its codes must have been
   * checked against the lists of the current tenant.
   *
   * @param id the identifier of the new course
   */
  public void draft(EntityManager em, UUID id, CourseContent content) {
    courses.add(
        em,
        new Course(id, content, recorder.now()),
        new CourseText(content.title(), content.description(), Optional.empty()));
  }
}
