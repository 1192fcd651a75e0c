package eu.vangnet.trainings.courses;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.paging.Collection;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.ActionView;
import eu.vangnet.security.Decision;
import eu.vangnet.security.DecisionPoint;
import eu.vangnet.security.Facts;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Supplies the facts of a course to the decision point and acts on what it says. */
@Singleton
class CourseDecisions {
  private final Courses courses;

  @Inject
  CourseDecisions(Courses courses) {
    this.courses = courses;
  }

  /**
   * The course, for this action.
   *
   * @throws ProblemException 404 when there is none that the caller may see, 409 when its state
   *     does not permit the action
   */
  Course require(EntityManager em, UUID id, Right action) {
    Course course =
        courses
            .find(em, id)
            .filter(CourseDecisions::seen)
            .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    Decision decision = DecisionPoint.decide(caller(), action, facts(course));
    if (!decision.allowed()) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          decision.reason().orElse("")
              + ": The state of the course does not permit this to the caller now.");
    }
    return course;
  }

  /**
   * Courses are written by the tenant's own people.
   *
   * @throws ProblemException 403 for who comes from a partner organisation
   */
  void requireOwnPeople() {
    if (caller().organisation().isPresent()) {
      throw new ProblemException(
          ProblemType.NOT_ALLOWED, "Courses are written by people of the tenant itself.");
    }
  }

  /** The course as the caller may see it now. */
  CourseView view(Course course) {
    List<ActionView> actions =
        ActionView.of(
            caller(),
            facts(course),
            Right.COURSE_CHANGE,
            Right.COURSE_PUBLISH,
            Right.COURSE_WITHDRAW,
            Right.SESSION_CREATE);
    return CourseView.of(course, courses.text(course), actions);
  }

  /** The same as {@link #seen} says of each course. */
  Collection.Scope scope() {
    Set<String> codes =
        states(caller()).stream().map(CourseState::code).collect(Collectors.toSet());
    return new Collection.Scope("o.state in ?1", Optional.of(codes));
  }

  private static boolean seen(Course course) {
    return DecisionPoint.decide(caller(), Right.COURSE_READ, facts(course)).allowed();
  }

  private static Facts facts(Course course) {
    boolean seen = states(caller()).contains(course.state());
    // A course has no table: whoever may see it counts as seated.
    Set<String> seated =
        seen ? caller().organisation().stream().collect(Collectors.toSet()) : Set.of();
    return new Facts(seated, seen ? permitted(course.state()) : Set.of());
  }

  private static Set<Right> permitted(CourseState state) {
    if (caller().organisation().isPresent()) {
      return Set.of(Right.COURSE_READ);
    }
    return switch (state) {
      case DRAFT -> Set.of(Right.COURSE_READ, Right.COURSE_CHANGE, Right.COURSE_PUBLISH);
      case PUBLISHED ->
          Set.of(
              Right.COURSE_READ, Right.COURSE_CHANGE, Right.COURSE_WITHDRAW, Right.SESSION_CREATE);
      case WITHDRAWN -> Set.of(Right.COURSE_READ);
    };
  }

  /** The states in which this caller sees courses. */
  private static Set<CourseState> states(Principal caller) {
    return caller.holds(Right.COURSE_CHANGE) && caller.organisation().isEmpty()
        ? Set.of(CourseState.values())
        : Set.of(CourseState.PUBLISHED, CourseState.WITHDRAWN);
  }

  private static Principal caller() {
    return RequestContext.current().principalOrRefuse();
  }
}
