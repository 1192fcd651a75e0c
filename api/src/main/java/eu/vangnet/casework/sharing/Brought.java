package eu.vangnet.casework.sharing;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.spi.DataCategory;
import java.time.Instant;
import java.util.Optional;

/**
 * How whoever brings an item in classifies it.
 *
 * @param dataCategory code of the category; ordinary when left out
 * @param professionalSecret whether a professional secrecy binds them; not when left out
 * @param sharedUntil until when others may hear it
 */
public record Brought(
    Optional<String> dataCategory,
    Optional<Boolean> professionalSecret,
    Optional<Instant> sharedUntil) {

  /** Whether anything was said. */
  public boolean isEmpty() {
    return dataCategory.isEmpty() && professionalSecret.isEmpty() && sharedUntil.isEmpty();
  }

  /**
   * The classification, by the side of the caller.
   *
   * @throws ProblemException 400 where it would be over before it begins, 409 where the caller may
   *     not share at this table now and so would not find it again
   */
  public Classification by(Hearing caller, Instant now) {
    requireShared(caller);
    if (sharedUntil.filter(end -> !end.isAfter(now)).isPresent()) {
      throw ProblemException.invalid(
          Violation.body("/sharedUntil", "past", "must be later than now"));
    }
    DataCategory category = dataCategory.map(Brought::required).orElse(DataCategory.ORDINARY);
    return new Classification(
        category, professionalSecret.orElse(false), caller.side(), sharedUntil);
  }

  /**
   * Refuses whoever brings something to a table that shares nothing with them now.
   *
   * @throws ProblemException 409 with the reason
   */
  public static void requireShared(Hearing caller) {
    SharingReason reason = caller.ofOwn();
    if (!reason.shows()) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED, reason.code() + ": " + reason.meaning());
    }
  }

  private static DataCategory required(String code) {
    return Classification.category(code)
        .orElseThrow(
            () ->
                ProblemException.invalid(
                    Violation.body("/dataCategory", "code", "must be a data category")));
  }
}
