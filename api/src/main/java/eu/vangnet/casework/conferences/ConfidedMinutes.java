package eu.vangnet.casework.conferences;

import eu.vangnet.casework.cases.ChildConfidences;
import eu.vangnet.casework.sharing.Hearing;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** What a child said in confidence and somebody told at a conference, with what amends it. */
@Singleton
class ConfidedMinutes implements ChildConfidences {
  private final Minutes minutes;

  @Inject
  ConfidedMinutes(Minutes minutes) {
    this.minutes = minutes;
  }

  @Override
  public List<String> said(EntityManager em, UUID caseFile, Hearing hearing) {
    return minutes.ofCase(em, caseFile).stream()
        .filter(entry -> hearing.shows(entry.classification()))
        .map(minutes::words)
        .filter(EntryWords::confided)
        .map(EntryWords::text)
        .toList();
  }
}
