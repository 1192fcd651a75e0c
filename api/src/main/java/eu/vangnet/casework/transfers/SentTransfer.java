package eu.vangnet.casework.transfers;

import eu.vangnet.tenants.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A case of this tenant that is handed over to another. */
@Entity
@Table(name = "case_transfer_sent")
class SentTransfer {
  @Id private String id;

  @Column(name = "case_id")
  private String caseId;

  @Column(name = "open_case")
  private String openCase;

  private String receiver;
  private String state;
  private String message;
  private String disclosure;

  @Column(name = "revocation_message")
  private String revocationMessage;

  private String reason;
  private String rejection;

  @Column(name = "legal_basis")
  private String legalBasis;

  @Column(name = "requested_at")
  private Instant requestedAt;

  @Column(name = "requested_by")
  private String requestedBy;

  @Column(name = "settled_at")
  private Instant settledAt;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected SentTransfer() {}

  SentTransfer(UUID id, UUID caseFile, String legalBasis, Request request) {
    this.id = id.toString();
    this.caseId = caseFile.toString();
    this.legalBasis = legalBasis;
    this.receiver = request.receiver().value();
    this.message = request.message().toString();
    this.disclosure = request.disclosure().toString();
    this.requestedBy = request.by();
    this.requestedAt = request.at();
    become(SentState.REQUESTED, request.at());
  }

  /** To whom it went by which message, the record of that, who asked for it and when. */
  record Request(TenantId receiver, UUID message, UUID disclosure, String by, Instant at) {}

  void revoke(UUID revocation, Instant now) {
    this.revocationMessage = revocation.toString();
    become(SentState.REVOKING, now);
  }

  void delivered(Instant now) {
    become(state().delivered(), now);
  }

  /** The receiver has answered; whether that is news. */
  boolean answered(ReceivedState answer, Optional<String> why, Instant now) {
    SentState next = state().answered(answer);
    boolean news = next != state();
    if (news) {
      this.settledAt = null;
      this.reason = null;
      this.rejection = why.orElse(null);
      become(next, now);
    }
    return news;
  }

  /** One of its two messages is given up. */
  void lost(UUID lostMessage, String why, Instant now) {
    boolean request = lostMessage.toString().equals(message);
    SentState next = request ? state().requestLost() : state().revocationLost();
    if (next != state()) {
      this.reason = why;
      become(next, now);
    }
  }

  private void become(SentState next, Instant now) {
    this.state = next.code();
    this.openCase = next.isOpen() ? caseId : null;
    if (!next.isOpen() && settledAt == null) {
      this.settledAt = now;
    }
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

  UUID caseFile() {
    return UUID.fromString(caseId);
  }

  TenantId receiver() {
    return TenantId.of(receiver);
  }

  /** The record of it as a disclosure; none of one that an earlier version sent. */
  Optional<UUID> disclosure() {
    return Optional.ofNullable(disclosure).map(UUID::fromString);
  }

  SentState state() {
    return SentState.of(state);
  }

  /** The message with the case. */
  UUID request() {
    return UUID.fromString(message);
  }

  /** The message that matters now: the case, or that it was taken back. */
  UUID message() {
    return UUID.fromString(Optional.ofNullable(revocationMessage).orElse(message));
  }

  Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  Optional<String> rejection() {
    return Optional.ofNullable(rejection);
  }

  String legalBasis() {
    return legalBasis;
  }

  Instant requestedAt() {
    return requestedAt;
  }

  String requestedBy() {
    return requestedBy;
  }

  Optional<Instant> settledAt() {
    return Optional.ofNullable(settledAt);
  }
}
