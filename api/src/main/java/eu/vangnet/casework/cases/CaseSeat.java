package eu.vangnet.casework.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** A seat that an organisation holds, or held, at the table of a case. */
@Entity
@Table(name = "case_seat")
class CaseSeat {
  @Id private String id;

  @Column(name = "case_id")
  private String caseId;

  private String seat;
  private String organisation;

  @Column(name = "since_at")
  private Instant since;

  @Column(name = "ended_at")
  private Instant endedAt;

  /** For the persistence provider. */
  protected CaseSeat() {}

  CaseSeat(UUID id, UUID caseFile, String seat, String organisation, Instant since) {
    this.id = id.toString();
    this.caseId = caseFile.toString();
    this.seat = seat;
    this.organisation = organisation;
    this.since = since;
  }

  /** From now on the organisation sees nothing more of the case. */
  void end(Instant now) {
    this.endedAt = now;
  }

  boolean held() {
    return endedAt == null;
  }

  UUID id() {
    return UUID.fromString(id);
  }

  UUID caseId() {
    return UUID.fromString(caseId);
  }

  String seat() {
    return seat;
  }

  String organisation() {
    return organisation;
  }

  Instant since() {
    return since;
  }

  Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  /** The seats that each organisation holds now, by its name. */
  static Map<String, Set<String>> heldByOrganisation(List<CaseSeat> seats) {
    return seats.stream()
        .filter(CaseSeat::held)
        .collect(
            Collectors.groupingBy(
                CaseSeat::organisation,
                TreeMap::new,
                Collectors.mapping(CaseSeat::seat, Collectors.toSet())));
  }
}
