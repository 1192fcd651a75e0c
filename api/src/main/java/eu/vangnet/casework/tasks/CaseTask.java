package eu.vangnet.casework.tasks;

import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.sharing.ItemMarks;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Something that has to be done in a case. */
@Entity
@Table(name = "case_task")
class CaseTask {
  static final String OWN = "own";
  static final String OF_TIMER = "timer";
  private static final String OF_TRANSFER = "transfer";
  private static final String OF_NOTICE = "notice";

  /** To look at an attachment in which a scanner found something. */
  static final String OF_SCAN = "scan";

  /** To look at why the case was opened in an emergency. */
  static final String OF_EMERGENCY = "emergency";

  /** To judge that; done by the judgement and by nothing else. */
  static final String OF_REVIEW = "review";

  @Id private String id;

  @Column(name = "case_id")
  private String caseId;

  private String owner;
  private String state;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "late_from")
  private Instant lateFrom;

  private String source;
  private String timer;

  @Column(name = "started_on")
  private LocalDate startedOn;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "ended_by")
  private String endedBy;

  @Embedded private ItemMarks marks;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected CaseTask() {}

  CaseTask(UUID id, UUID caseFile, String owner, Due due, Made made, Classification as) {
    this.id = id.toString();
    this.caseId = caseFile.toString();
    this.owner = owner;
    this.state = TaskState.OPEN.code();
    this.dueOn = due.on();
    this.lateFrom = due.lateFrom();
    this.source = OWN;
    this.madeAt = made.at();
    this.madeBy = made.by();
    this.marks = new ItemMarks(as);
  }

  /** The last day, and the moment from which it is late. */
  record Due(LocalDate on, Instant lateFrom) {}

  /** Who set or ended it when. */
  record Made(String by, Instant at) {}

  /** It comes of this timer, whose clock started on that day. */
  void comesOf(String code, LocalDate started) {
    this.source = OF_TIMER;
    this.timer = code;
    this.startedOn = started;
  }

  /** It comes of the case having been opened in an emergency, or of a scan. */
  void comesOf(String what) {
    this.source = what;
  }

  /** Whether it is for those who judge emergencies, who need not see the case for it. */
  boolean isForJudges() {
    return source.equals(OF_EMERGENCY) || source.equals(OF_REVIEW);
  }

  /**
   * Whether it may go to another tenant with the case: what people or timers set, or what came that
   * way before. What comes of an emergency, a scan or a notice is for those who answer for it here.
   */
  boolean mayFollow() {
    return source.equals(OWN) || source.equals(OF_TIMER) || source.equals(OF_TRANSFER);
  }

  /** It came with the case from another tenant. */
  void came() {
    this.source = OF_TRANSFER;
  }

  /** A tenant that the case came from tells of something. */
  void told() {
    this.source = OF_NOTICE;
  }

  void end(TaskState how, Made ended) {
    this.state = how.code();
    this.endedAt = ended.at();
    this.endedBy = ended.by();
  }

  boolean open() {
    return state.equals(TaskState.OPEN.code());
  }

  boolean late(Instant now) {
    return open() && !now.isBefore(lateFrom);
  }

  void sealed(byte[] bytes) {
    this.sealed = bytes.clone();
  }

  byte[] sealed() {
    return sealed.clone();
  }

  UUID id() {
    return UUID.fromString(id);
  }

  UUID caseId() {
    return UUID.fromString(caseId);
  }

  String owner() {
    return owner;
  }

  String state() {
    return state;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  Instant lateFrom() {
    return lateFrom;
  }

  String source() {
    return source;
  }

  Optional<String> timer() {
    return Optional.ofNullable(timer);
  }

  Instant madeAt() {
    return madeAt;
  }

  String madeBy() {
    return madeBy;
  }

  Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  Optional<String> endedBy() {
    return Optional.ofNullable(endedBy);
  }

  Classification classification() {
    return marks.classification();
  }
}
