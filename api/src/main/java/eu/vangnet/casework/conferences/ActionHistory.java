package eu.vangnet.casework.conferences;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.history.LowerRows;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What became of an action is part of the history of its conference, and of the case that it is
 * about.
 */
@Singleton
class ActionHistory implements LowerRows {
  private final ConferenceActions actions;
  private final Minutes minutes;
  private final HeardItems heard;
  private final Recorder recorder;

  @Inject
  ActionHistory(ConferenceActions actions, Minutes minutes, HeardItems heard, Recorder recorder) {
    this.actions = actions;
    this.minutes = minutes;
    this.heard = heard;
    this.recorder = recorder;
  }

  @Override
  public String part() {
    return "action";
  }

  @Override
  public Right reads() {
    return Right.TASK_READ;
  }

  @Override
  public List<UUID> under(EntityManager em, RecordId record) {
    Principal caller = RequestContext.current().principalOrRefuse();
    Instant now = recorder.now();
    List<MinuteEntry> noted =
        entries(em, record).stream()
            .filter(entry -> entry.kind().equals(EntryKind.ACTION.code()))
            .toList();
    Set<UUID> seen = actions.seen(em, noted.stream().map(MinuteEntry::id).toList(), caller, now);
    return noted.stream()
        .filter(entry -> seen.contains(entry.id()))
        .filter(entry -> heard.shows(em, entry, caller.organisation()))
        .map(MinuteEntry::id)
        .toList();
  }

  private List<MinuteEntry> entries(EntityManager em, RecordId record) {
    return switch (record.kind()) {
      case ConferenceRecords.KIND -> minutes.ofConference(em, record.id());
      case "case" -> minutes.ofCase(em, record.id());
      default -> List.of();
    };
  }
}
