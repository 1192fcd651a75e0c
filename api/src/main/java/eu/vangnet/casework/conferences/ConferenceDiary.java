package eu.vangnet.casework.conferences;

import eu.vangnet.platform.walltimes.WallTimes;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** When conferences are, for calendars; nothing of their cases and nobody's name. */
@Singleton
public class ConferenceDiary {
  private final Conferences conferences;
  private final ConferenceDecisions decisions;

  @Inject
  ConferenceDiary(Conferences conferences, ConferenceDecisions decisions) {
    this.conferences = conferences;
    this.decisions = decisions;
  }

  /**
   * Those of a series from a moment on. Whoever is not asked to one learns that the time is taken,
   * and nothing of one that is cancelled.
   *
   * @param organisation of who looks; empty for the tenant's own people, who are asked to all
   */
  public List<DiaryEntry> ofSeries(
      EntityManager em, UUID series, Optional<String> organisation, Instant from, int atMost) {
    Set<UUID> asked =
        organisation.map(name -> conferences.askedTo(em, series, name)).orElse(Set.of());
    return conferences.ofSeries(em, series, from, atMost).stream()
        .map(one -> entry(one, organisation.isEmpty() || asked.contains(one.id())))
        .filter(one -> one.title().isPresent() || !one.cancelled())
        .toList();
  }

  /** One conference; 404 where there is none that the caller may see. */
  public DiaryEntry of(EntityManager em, UUID conference) {
    return entry(decisions.require(em, conference, Right.CONFERENCE_READ), true);
  }

  private DiaryEntry entry(Conference conference, boolean asked) {
    WallTimes times = conference.times();
    Optional<ConferenceText> told =
        asked ? Optional.of(conferences.text(conference)) : Optional.empty();
    return new DiaryEntry(
        conference.id(),
        times.startsAt(),
        times.endsAt(),
        conference.plannedAt(),
        conference.state() == ConferenceState.CANCELLED,
        told.map(ConferenceText::title),
        told.flatMap(ConferenceText::place));
  }
}
