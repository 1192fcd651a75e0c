package eu.vangnet.casework.conferences;

import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.spi.DataCategory;
import java.util.Optional;

/**
 * An item of the agenda that the caller may see.
 *
 * @param number its number among those that the caller may see: the agenda has no gaps for anybody
 * @param hearing what the caller may hear of its case; empty where it is about none
 */
record HeardItem(AgendaItem item, int number, Optional<Hearing> hearing) {

  /** Whether the caller hears this entry of the minutes. */
  boolean shows(MinuteEntry entry, Optional<String> organisation) {
    return hearing
        .map(told -> told.shows(entry.classification()) || owns(told, entry, organisation))
        .orElse(true);
  }

  /**
   * Whoever took an action on knows it, whatever sort of data made it needed; but a secret stays
   * one, and what has ended has ended.
   */
  private static boolean owns(Hearing hearing, MinuteEntry entry, Optional<String> organisation) {
    Classification own = entry.classification();
    return organisation.isPresent()
        && entry.ownerOrganisation().equals(organisation)
        && hearing.shows(
            new Classification(
                DataCategory.ORDINARY,
                own.professionalSecret(),
                own.organisation(),
                own.sharedUntil()));
  }
}
