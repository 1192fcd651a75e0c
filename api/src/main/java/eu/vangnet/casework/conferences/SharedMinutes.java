package eu.vangnet.casework.conferences;

import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.sharing.SharedItem;
import eu.vangnet.casework.sharing.SharedItems;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What was minuted of a case, as its explanation names it: each entry by its item and its own
 * identifier. Only of conferences to which the caller is asked.
 */
@Singleton
class SharedMinutes implements SharedItems {
  private final Minutes minutes;
  private final Conferences conferences;

  @Inject
  SharedMinutes(Minutes minutes, Conferences conferences) {
    this.minutes = minutes;
    this.conferences = conferences;
  }

  @Override
  public List<SharedItem> heard(EntityManager em, UUID caseFile, Hearing hearing, int atMost) {
    Principal caller = RequestContext.current().principalOrRefuse();
    Optional<String> side = caller.organisation();
    if (!caller.holds(Right.CONFERENCE_READ)) {
      return List.of();
    }
    List<MinuteEntry> entries = minutes.ofCase(em, caseFile);
    Map<UUID, Set<String>> asked =
        conferences.asked(
            em, entries.stream().map(MinuteEntry::conferenceId).collect(Collectors.toSet()));
    return entries.stream()
        .map(entry -> item(entry, asked.getOrDefault(entry.conferenceId(), Set.of())))
        .filter(item -> item.isFor(side) && item.reason(hearing, side).shows())
        .limit(atMost)
        .toList();
  }

  private static SharedItem item(MinuteEntry entry, Set<String> asked) {
    return new SharedItem(
            entry.kind(),
            ItemView.address(entry.conferenceId(), entry.itemId()) + '#' + entry.id(),
            entry.classification())
        .within(HeardItems.HEADING)
        .among(asked, entry.ownerOrganisation());
  }
}
