package eu.vangnet.privacy.requests;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Why a request may be refused, and requests of which kind. */
enum RefusalGround {
  /** Nobody could see who asks (article 12(6)). */
  IDENTITY_NOT_SHOWN("identityNotShown", EnumSet.allOf(RequestKind.class)),
  /** Without any basis (article 12(5)). */
  MANIFESTLY_UNFOUNDED("manifestlyUnfounded", EnumSet.allOf(RequestKind.class)),
  /** The same again and again (article 12(5)). */
  EXCESSIVE("excessive", EnumSet.allOf(RequestKind.class)),
  /** The interests of a guardian stand against those of the child. */
  CONFLICT_OF_INTEREST("conflictOfInterest", EnumSet.allOf(RequestKind.class)),
  /** The law restricts the right (article 23). */
  RESTRICTED_BY_LAW("restrictedByLaw", EnumSet.allOf(RequestKind.class)),
  /** What is recorded is right and complete (article 16). */
  RECORDED_RIGHTLY("recordedRightly", EnumSet.of(RequestKind.RECTIFICATION)),
  /** Freedom of expression and information (article 17(3)(a)). */
  FREEDOM_OF_EXPRESSION("freedomOfExpression", EnumSet.of(RequestKind.ERASURE)),
  /** A legal obligation or a task in the public interest (article 17(3)(b)). */
  PUBLIC_TASK("publicTask", EnumSet.of(RequestKind.ERASURE)),
  /** Public health (article 17(3)(c)). */
  PUBLIC_HEALTH("publicHealth", EnumSet.of(RequestKind.ERASURE)),
  /** Archiving, research or statistics (article 17(3)(d)). */
  ARCHIVING("archiving", EnumSet.of(RequestKind.ERASURE)),
  /** Legal claims (articles 17(3)(e), 18(2) and 21(1)). */
  LEGAL_CLAIMS("legalClaims", EnumSet.of(RequestKind.ERASURE, RequestKind.OBJECTION)),
  /** None of the cases in which processing is restricted (article 18(1)). */
  CONDITIONS_NOT_MET("conditionsNotMet", EnumSet.of(RequestKind.RESTRICTION)),
  /** Compelling legitimate grounds override the objection (article 21(1)). */
  COMPELLING_GROUNDS("compellingGrounds", EnumSet.of(RequestKind.OBJECTION));

  private final String code;
  private final Set<RequestKind> kinds;

  RefusalGround(String code, Set<RequestKind> kinds) {
    this.code = code;
    this.kinds = Set.copyOf(kinds);
  }

  String code() {
    return code;
  }

  boolean fits(RequestKind kind) {
    return kinds.contains(kind);
  }

  static RefusalGround of(String code) {
    return Arrays.stream(values())
        .filter(ground -> ground.code.equals(code))
        .findFirst()
        .orElseThrow();
  }
}
