package eu.vangnet.privacy.requests;

import eu.vangnet.security.Right;
import java.util.Arrays;
import java.util.Set;

/** What a person asks for. */
enum RequestKind {
  /** To know what is kept (article 15). */
  ACCESS("access", Right.REQUEST_EXPORT),
  /** To correct or complete it (article 16). */
  RECTIFICATION("rectification", Right.REQUEST_RECTIFY),
  /** To have it erased (article 17). */
  ERASURE("erasure", Right.REQUEST_ERASE),
  /** To have it kept and not used (article 18). */
  RESTRICTION("restriction", Right.REQUEST_RESTRICT),
  /** That it is used no longer (article 21); it is restricted while that is weighed. */
  OBJECTION("objection", Right.REQUEST_RESTRICT, Right.REQUEST_ERASE);

  private final String code;
  private final Set<Right> steps;

  RequestKind(String code, Right... steps) {
    this.code = code;
    this.steps = Set.of(steps);
  }

  String code() {
    return code;
  }

  /** What is done to records for it. */
  Set<Right> steps() {
    return steps;
  }

  /** Whether it leaves records restricted. */
  boolean restricts() {
    return steps.contains(Right.REQUEST_RESTRICT);
  }

  static RequestKind of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst().orElseThrow();
  }
}
