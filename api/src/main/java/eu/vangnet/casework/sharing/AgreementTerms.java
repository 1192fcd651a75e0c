package eu.vangnet.casework.sharing;

import eu.vangnet.security.Purpose;
import eu.vangnet.spi.DataCategory;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * What of an agreement decides who hears what.
 *
 * @param state how far it is
 * @param parties the partner organisations that signed it
 * @param purposes for which it lets them hear
 * @param categories what whoever holds a seat may hear, by the code of the seat
 * @param conditions that have to hold in the case
 * @param validFrom from then on
 * @param validUntil until then, and no longer
 */
public record AgreementTerms(
    AgreementState state,
    Set<String> parties,
    Set<Purpose> purposes,
    Map<String, Set<DataCategory>> categories,
    Set<SharingCondition> conditions,
    Instant validFrom,
    Instant validUntil) {

  /** Copies what could change. */
  public AgreementTerms {
    parties = Set.copyOf(parties);
    purposes = Set.copyOf(purposes);
    categories = Map.copyOf(categories);
    conditions = Set.copyOf(conditions);
  }

  boolean validAt(Instant now) {
    return state == AgreementState.SIGNED && !validFrom.isAfter(now) && validUntil.isAfter(now);
  }

  boolean opens(DataCategory category, Set<String> seats) {
    return seats.stream()
        .anyMatch(seat -> categories.getOrDefault(seat, Set.of()).contains(category));
  }
}
