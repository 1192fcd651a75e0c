package eu.vangnet.casework.disclosures;

import java.util.Optional;
import java.util.UUID;

/**
 * What a disclosure rests on beside its legal basis, and how far that carries it.
 *
 * @param origin what it came from; empty where a table decided it
 * @param reach whom it may tell
 */
public record Footing(Optional<DisclosureOrigin> origin, Reach reach) {
  /** The grounds on which a professional decides to tell somebody outside (domain.md B.1). */
  private static final String CONSENT = "consent";

  private static final String CONFLICT_OF_DUTIES = "conflictOfDuties";

  /** Which organisations may be told. */
  public enum Reach {
    /** Partners under a valid agreement, and nobody else. */
    AGREED,
    /** Partners under a valid agreement, and organisations that are no partners. */
    OUTSIDE,
    /** Whoever it is for, whatever is agreed. */
    ANYBODY
  }

  /** A table decided it. */
  public static Footing decided() {
    return new Footing(Optional.empty(), Reach.AGREED);
  }

  /**
   * A preparation is complete.
   *
   * @param ground on which it was decided to tell. A conflict of duties, such as a danger to life,
   *     is the case in which a professional speaks although nothing allows it; consent reaches who
   *     is no partner; the public task alone is what agreements are for (domain.md B.1)
   */
  public static Footing preparation(UUID id, String ground) {
    Reach reach =
        switch (ground) {
          case CONFLICT_OF_DUTIES -> Reach.ANYBODY;
          case CONSENT -> Reach.OUTSIDE;
          default -> Reach.AGREED;
        };
    return new Footing(Optional.of(DisclosureOrigin.preparation(id)), reach);
  }

  /**
   * All who took part agreed to a feedback sheet (domain.md B.2: a consensus by statute): as many
   * of each organisation as the attendance of the last conference on the case says, two at least.
   */
  public static Footing sheet(UUID id) {
    return new Footing(Optional.of(DisclosureOrigin.sheet(id)), Reach.OUTSIDE);
  }

  /** An authority demands it by a power of its own, which no agreement gives or takes. */
  public static Footing demand(UUID id) {
    return new Footing(Optional.of(DisclosureOrigin.demand(id)), Reach.ANYBODY);
  }
}
