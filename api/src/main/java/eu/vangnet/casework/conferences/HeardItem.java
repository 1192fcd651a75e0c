package eu.vangnet.casework.conferences;

import eu.vangnet.casework.sharing.Hearing;
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
    return hearing.map(told -> shows(told, entry, organisation)).orElse(true);
  }

  /** The same of an entry about a case. */
  static boolean shows(Hearing hearing, MinuteEntry entry, Optional<String> organisation) {
    return hearing.shows(entry.classification()) || owns(hearing, entry, organisation);
  }

  /** Whoever took an action on knows it. */
  private static boolean owns(Hearing hearing, MinuteEntry entry, Optional<String> organisation) {
    return organisation.isPresent()
        && entry.ownerOrganisation().equals(organisation)
        && hearing.shows(entry.classification().toWhoDoesIt());
  }
}
