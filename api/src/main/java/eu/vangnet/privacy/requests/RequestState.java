package eu.vangnet.privacy.requests;

import eu.vangnet.security.Right;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** How far a request has come. */
enum RequestState {
  /** It is there; nobody has seen yet who asks. */
  RECEIVED("received"),
  /** The requester is known to be who he or she says. */
  IDENTITY_CHECKED("identityChecked"),
  /** The same, and the time to answer was extended with reasons. */
  EXTENDED("extended"),
  /** Answered; a restriction that came of it can still be lifted. */
  ANSWERED("answered"),
  /** Refused, with grounds. */
  REFUSED("refused");

  private final String code;

  RequestState(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  static RequestState of(String code) {
    return Arrays.stream(values())
        .filter(state -> state.code.equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** Whether an answer is owed. */
  boolean open() {
    return this != ANSWERED && this != REFUSED;
  }

  /** The steps that may be taken now on a request of that kind. */
  Set<Right> permitted(RequestKind kind) {
    return switch (this) {
      case RECEIVED -> Set.of(Right.REQUEST_IDENTIFY, Right.REQUEST_REFUSE);
      case IDENTITY_CHECKED -> with(work(kind), Right.REQUEST_EXTEND);
      case EXTENDED -> work(kind);
      case ANSWERED -> kind.restricts() ? Set.of(Right.REQUEST_LIFT) : Set.of();
      case REFUSED -> Set.of();
    };
  }

  /** Where the step leads to; work on records leaves the state as it is. */
  RequestState after(Right step) {
    return switch (step) {
      case REQUEST_IDENTIFY -> IDENTITY_CHECKED;
      case REQUEST_EXTEND -> EXTENDED;
      case REQUEST_ANSWER -> ANSWERED;
      case REQUEST_REFUSE -> REFUSED;
      default -> this;
    };
  }

  private static Set<Right> work(RequestKind kind) {
    Set<Right> steps =
        with(kind.steps(), Right.REQUEST_SEARCH, Right.REQUEST_ANSWER, Right.REQUEST_REFUSE);
    return kind.restricts() ? with(steps, Right.REQUEST_LIFT) : steps;
  }

  private static Set<Right> with(Set<Right> steps, Right... more) {
    EnumSet<Right> all = EnumSet.copyOf(steps);
    all.addAll(Set.of(more));
    return all;
  }
}
