package eu.vangnet.trainings.courses;

import eu.vangnet.platform.paging.Collection;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.paging.Field;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.paging.Place;
import eu.vangnet.platform.sealing.SealedJson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The courses of the current tenant; seals and opens their words. */
@Singleton
class Courses {
  private static final String TABLE = "training_course";

  // Whole rows, because a line shows the title, and the title is sealed.
  private static final Collection<Course> ROWS =
      new Collection<>(
          "/v1/courses",
          "select o from Course o",
          Course.class,
          List.of(
              Field.instant("createdAt", "createdAt"),
              Field.code("kind", "kind"),
              Field.code("state", "state")),
          (course, field) -> new Place(course.createdAt(), course.id()));

  private final SealedJson sealing;
  private final Cursors cursors;

  @Inject
  Courses(SealedJson sealing, Cursors cursors) {
    this.sealing = sealing;
    this.cursors = cursors;
  }

  void add(EntityManager em, Course course, CourseText text) {
    reseal(course, text);
    em.persist(course);
  }

  void reseal(Course course, CourseText text) {
    course.sealed(sealing.seal(text, TABLE, course.id()));
  }

  Optional<Course> find(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(Course.class, id.toString()));
  }

  CourseText text(Course course) {
    return sealing.open(course.sealed(), CourseText.class, TABLE, course.id());
  }

  CourseContent content(Course course) {
    CourseText text = text(course);
    return new CourseContent(
        text.title(),
        course.kind(),
        course.audience(),
        course.languages(),
        course.duration(),
        text.description());
  }

  Page<CourseLine> page(EntityManager em, PageRequest request, Collection.Scope scope) {
    return ROWS.read(em, cursors, request, scope)
        .map(course -> CourseLine.of(course, text(course)));
  }
}
