package eu.vangnet.security;

import java.util.EnumSet;
import java.util.Set;

/**
 * The rights that a tenant may put into roles of its own: those of the people who do the work, and
 * a few about courses. What others than those hold stays with the core roles. So nobody who
 * composes roles can hand out oversight, administration or anything above the tenant, and whoever
 * watches the work keeps apart from it. A new right is not composable until a role of the work
 * holds it.
 */
public final class ComposableRights {
  private static final Set<Role> OF_THE_WORK =
      EnumSet.of(
          Role.INTAKE,
          Role.CASEWORKER,
          Role.CASECHAIR,
          Role.SECRETARY,
          Role.PARTNER,
          Role.MENTOR,
          Role.TRAINER,
          Role.EVALUATOR,
          Role.INTEGRATOR);

  private static final Set<Right> ABOUT_COURSES =
      EnumSet.of(
          Right.COURSE_PUBLISH,
          Right.COURSE_WITHDRAW,
          Right.OFFER_MAKE,
          Right.OFFER_WITHDRAW,
          Right.OFFER_ANSWER);

  private static final Set<Role> ABOVE_TENANTS =
      EnumSet.of(Role.PROGRAMME, Role.RELEASER, Role.PLATFORM);

  private static final Set<Right> ALL = all();

  private ComposableRights() {}

  /** Whether a tenant may give it. */
  public static boolean hold(Right right) {
    return ALL.contains(right);
  }

  private static Set<Right> all() {
    EnumSet<Right> rights = EnumSet.copyOf(ABOUT_COURSES);
    OF_THE_WORK.forEach(role -> rights.addAll(role.rights()));
    ABOVE_TENANTS.forEach(role -> rights.removeAll(role.rights()));
    rights.addAll(Role.BASIC);
    return Set.copyOf(rights);
  }
}
