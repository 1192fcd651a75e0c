package eu.vangnet.casework.conferences;

import eu.vangnet.platform.RequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Minutes as the caller may see them. What is not shown is left out before anything is numbered or
 * tagged.
 */
@Singleton
class MinutesReading {
  private final ConferenceDecisions decisions;
  private final AgendaItems items;
  private final HeardItems heard;
  private final Minutes minutes;
  private final Attendees attendees;

  @Inject
  MinutesReading(
      ConferenceDecisions decisions,
      AgendaItems items,
      HeardItems heard,
      Minutes minutes,
      Attendees attendees) {
    this.decisions = decisions;
    this.items = items;
    this.heard = heard;
    this.minutes = minutes;
    this.attendees = attendees;
  }

  /** The items of a conference that was asked for before. */
  List<ItemView> items(EntityManager em, UUID conference) {
    return items(em, heard.of(em, conference));
  }

  /** One of them; 404 where the caller may see none. */
  ItemView item(EntityManager em, UUID conference, UUID item) {
    return items(em, List.of(heard.require(em, conference, item))).getFirst();
  }

  /** All of it, with those who were there. */
  MinutesView whole(EntityManager em, Conference conference) {
    List<HeardItem> shown = heard.of(em, conference.id());
    String href = ConferenceView.address(conference.id());
    return new MinutesView(
        MinutesView.address(conference.id()),
        href,
        conference.state().code(),
        attendees.shown(em, conference.id(), shown),
        items(em, shown),
        decisions.actions(conference));
  }

  private List<ItemView> items(EntityManager em, List<HeardItem> shown) {
    Optional<String> own = RequestContext.current().principalOrRefuse().organisation();
    Map<UUID, List<MinuteEntry>> entries =
        minutes.of(em, shown.stream().map(one -> one.item().id()).toList()).stream()
            .collect(Collectors.groupingBy(MinuteEntry::itemId));
    return shown.stream()
        .map(
            one ->
                ItemView.of(
                    one,
                    items.text(one.item()),
                    entries.getOrDefault(one.item().id(), List.of()).stream()
                        .filter(entry -> one.shows(entry, own))
                        .map(entry -> EntryView.of(entry, minutes.words(entry)))
                        .toList()))
        .toList();
  }
}
