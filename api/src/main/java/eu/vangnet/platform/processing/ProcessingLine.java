package eu.vangnet.platform.processing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One line: one processing of data about one person. Written once. */
@Entity
@Table(name = "processing_line")
class ProcessingLine {
  /** Status codes of the standard. */
  static final int DONE = 1;

  static final int FAILED = 2;

  @Id private String id;

  @Column(name = "trace_id")
  private String traceId;

  @Column(name = "operation_id")
  private String operationId;

  @Column(name = "parent_operation_id")
  private String parentOperationId;

  @Column(name = "foreign_trace_id")
  private String foreignTraceId;

  @Column(name = "foreign_operation_id")
  private String foreignOperationId;

  private int status;
  private String name;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "activity_id")
  private String activityId;

  private boolean confidential;

  @Column(name = "subject_mark")
  private String subjectMark;

  private byte[] sealed;

  /** For the persistence provider. */
  protected ProcessingLine() {}

  ProcessingLine(UUID id, Operation operation, Processing processing, LoggedActivity activity) {
    this.id = id.toString();
    this.traceId = operation.traceId();
    this.operationId = operation.operationId();
    this.parentOperationId = operation.parentId();
    this.endedAt = operation.endedAt();
    this.foreignTraceId = processing.caller().map(ForeignOperation::traceId).orElse(null);
    this.foreignOperationId = processing.caller().map(ForeignOperation::operationId).orElse(null);
    this.status = processing.succeeded() ? DONE : FAILED;
    this.name = processing.name();
    this.startedAt = processing.startedAt();
    this.activityId = activity.version().toString();
    this.confidential = activity.confidential();
  }

  /** Where a line stands in its trace, and when it ended. */
  record Operation(String traceId, String operationId, String parentId, Instant endedAt) {}

  void about(String mark, byte[] encrypted) {
    this.subjectMark = mark;
    this.sealed = encrypted.clone();
  }

  UUID id() {
    return UUID.fromString(id);
  }

  String traceId() {
    return traceId;
  }

  String operationId() {
    return operationId;
  }

  String parentOperationId() {
    return parentOperationId;
  }

  Optional<ForeignOperation> caller() {
    return Optional.ofNullable(foreignTraceId)
        .map(trace -> new ForeignOperation(trace, foreignOperationId));
  }

  int status() {
    return status;
  }

  String name() {
    return name;
  }

  Instant startedAt() {
    return startedAt;
  }

  Instant endedAt() {
    return endedAt;
  }

  String activityId() {
    return activityId;
  }

  boolean confidential() {
    return confidential;
  }

  byte[] sealed() {
    return sealed.clone();
  }
}
