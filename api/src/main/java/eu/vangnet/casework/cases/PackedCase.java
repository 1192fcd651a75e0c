package eu.vangnet.casework.cases;

import java.util.List;

/**
 * A case, packed for another tenant.
 *
 * @param goes what goes
 * @param stays what the caller hears of and does not go
 */
public record PackedCase(CaseParcel goes, List<StayingItem> stays) {

  /** Copies what stays. */
  public PackedCase {
    stays = List.copyOf(stays);
  }
}
