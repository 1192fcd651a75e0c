package eu.vangnet.tenancy.resolutions;

import eu.vangnet.security.Principal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A decision about the tenant that one person asked for and another approves. */
@Entity
@Table(name = "tenant_resolution")
class Resolution {
  private static final int LONGEST = 255;

  @Id private String id;
  private String kind;
  private String state;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "asked_roles")
  private String askedRoles;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "approved_roles")
  private String approvedRoles;

  @Column(name = "approved_at")
  private Instant approvedAt;

  @Column(name = "settled_at")
  private Instant settledAt;

  private String recipient;
  private String certificate;
  @Version private long version;

  /** For the persistence provider. */
  protected Resolution() {}

  /**
   * A question.
   *
   * @param recipient the public key that an export is for, or the fingerprint of a key of one's own
   * @param validity how long it waits for its answer
   */
  Resolution(
      UUID id,
      ResolutionKind kind,
      Optional<String> recipient,
      Principal caller,
      Instant now,
      Duration validity) {
    this.id = id.toString();
    this.kind = kind.code();
    this.state = ResolutionState.ASKED.code();
    this.askedBy = caller.subject();
    this.askedRoles = roles(caller);
    this.askedAt = now;
    this.expiresAt = now.plus(validity);
    this.recipient = recipient.orElse(null);
    // Random, because outsiders see it: nothing of time or order is to be read from it.
    this.certificate = kind == ResolutionKind.ERASURE ? UUID.randomUUID().toString() : null;
  }

  void approve(Principal caller, Instant now) {
    this.state = ResolutionState.APPROVED.code();
    this.approvedBy = caller.subject();
    this.approvedRoles = roles(caller);
    this.approvedAt = now;
  }

  void withdraw(Instant now) {
    settle(ResolutionState.WITHDRAWN, now);
  }

  void done(Instant now) {
    settle(ResolutionState.DONE, now);
  }

  /** The export is complete and can be fetched for a while, or the key be brought. */
  void ready(Instant until) {
    this.state = ResolutionState.READY.code();
    this.expiresAt = until;
  }

  void fetching() {
    this.state = ResolutionState.FETCHING.code();
  }

  /** Whoever fetched it did not get all. */
  void fetchAgain() {
    this.state = ResolutionState.READY.code();
  }

  private void settle(ResolutionState end, Instant now) {
    this.state = end.code();
    this.settledAt = now;
  }

  private static String roles(Principal caller) {
    String names = String.join(",", caller.roleNames());
    return names.substring(0, Math.min(LONGEST, names.length()));
  }

  UUID id() {
    return UUID.fromString(id);
  }

  ResolutionKind kind() {
    return ResolutionKind.of(kind);
  }

  ResolutionState state(Instant now) {
    ResolutionState stored = ResolutionState.of(state);
    boolean waits =
        switch (stored) {
          case ASKED, READY, FETCHING -> true;
          case APPROVED, WITHDRAWN, EXPIRED, DONE -> false;
        };
    return waits && !now.isBefore(expiresAt) ? ResolutionState.EXPIRED : stored;
  }

  String askedBy() {
    return askedBy;
  }

  String askedRoles() {
    return askedRoles;
  }

  Instant askedAt() {
    return askedAt;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  Optional<String> approvedBy() {
    return Optional.ofNullable(approvedBy);
  }

  Optional<String> approvedRoles() {
    return Optional.ofNullable(approvedRoles);
  }

  Optional<Instant> approvedAt() {
    return Optional.ofNullable(approvedAt);
  }

  Optional<Instant> settledAt() {
    return Optional.ofNullable(settledAt);
  }

  /** The public key that an export is for, or the fingerprint of a key of one's own. */
  Optional<String> recipient() {
    return Optional.ofNullable(recipient);
  }

  /** The id that the certificate of an erasure will have. */
  Optional<UUID> certificate() {
    return Optional.ofNullable(certificate).map(UUID::fromString);
  }
}
