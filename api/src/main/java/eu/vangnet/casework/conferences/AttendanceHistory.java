package eu.vangnet.casework.conferences;

import eu.vangnet.platform.history.LowerRows;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Who was told when that it is confidential is part of the history of a conference. */
@Singleton
class AttendanceHistory implements LowerRows {
  private final Attendees attendees;
  private final HeardItems heard;

  @Inject
  AttendanceHistory(Attendees attendees, HeardItems heard) {
    this.attendees = attendees;
    this.heard = heard;
  }

  @Override
  public String part() {
    return "attendee";
  }

  @Override
  public Right reads() {
    return Right.CONFERENCE_READ;
  }

  @Override
  public List<UUID> under(EntityManager em, RecordId record) {
    return record.kind().equals(ConferenceRecords.KIND)
        ? attendees.known(em, record.id(), heard.of(em, record.id())).stream()
            .map(Attendee::id)
            .toList()
        : List.of();
  }
}
