package eu.vangnet.security;

import static eu.vangnet.security.Right.COURSE_READ;
import static eu.vangnet.security.Right.ENROLMENT_CREATE;
import static eu.vangnet.security.Right.ENROLMENT_READ;
import static eu.vangnet.security.Right.ENROLMENT_WITHDRAW;
import static eu.vangnet.security.Right.EXPORT_FETCH;
import static eu.vangnet.security.Right.RESOLUTION_APPROVE;
import static eu.vangnet.security.Right.RESOLUTION_ASK;
import static eu.vangnet.security.Right.RESOLUTION_READ;
import static eu.vangnet.security.Right.SESSION_READ;

import java.util.Set;

/** Rights that several roles have for one reason. */
final class SharedRights {
  /** Of whoever may come to trainings, or have others come. */
  static final Set<Right> TAKING_PART =
      Set.of(COURSE_READ, SESSION_READ, ENROLMENT_READ, ENROLMENT_CREATE, ENROLMENT_WITHDRAW);

  /** Of those of whom two together decide what becomes of the tenant. */
  static final Set<Right> DECIDING =
      Set.of(RESOLUTION_READ, RESOLUTION_ASK, RESOLUTION_APPROVE, EXPORT_FETCH);

  private SharedRights() {}
}
