package eu.vangnet.casework.conferences;

import eu.vangnet.casework.disclosures.MinutedDecisions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Decisions in minutes that are approved; before that each can be taken away again. */
@Singleton
class ApprovedDecisions implements MinutedDecisions {
  private final Minutes minutes;
  private final Conferences conferences;

  @Inject
  ApprovedDecisions(Minutes minutes, Conferences conferences) {
    this.minutes = minutes;
    this.conferences = conferences;
  }

  @Override
  public Optional<UUID> conference(EntityManager em, UUID caseFile, UUID entry) {
    return minutes.entries(em, List.of(entry)).stream()
        .filter(found -> found.kind().equals(EntryKind.DECISION.code()))
        .filter(found -> found.caseId().filter(caseFile::equals).isPresent())
        .flatMap(found -> conferences.find(em, found.conferenceId()).stream())
        .filter(conference -> conference.state() == ConferenceState.APPROVED)
        .map(Conference::id)
        .findFirst();
  }
}
