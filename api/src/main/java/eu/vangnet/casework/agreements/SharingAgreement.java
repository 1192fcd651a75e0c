package eu.vangnet.casework.agreements;

import eu.vangnet.casework.sharing.AgreementState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A version of an agreement on sharing. A draft can be changed; what was signed is never changed
 * again but ends, by itself in time, by the tenant, or because a later version is signed.
 */
@Entity
@Table(name = "sharing_agreement")
class SharingAgreement {
  @Id private String id;
  private int number;
  private String previous;
  private String state;
  private String parties;
  private String purposes;

  @Column(name = "legal_bases")
  private String legalBases;

  private String recipients;
  private String conditions;

  @Column(name = "valid_from")
  private Instant validFrom;

  @Column(name = "valid_until")
  private Instant validUntil;

  @Column(name = "review_on")
  private LocalDate reviewOn;

  @Column(name = "drafted_at")
  private Instant draftedAt;

  @Column(name = "signed_at")
  private Instant signedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected SharingAgreement() {}

  SharingAgreement(UUID id, Optional<SharingAgreement> earlier, NewAgreement content, Instant now) {
    this.id = id.toString();
    this.number = earlier.map(one -> one.number + 1).orElse(1);
    this.previous = earlier.map(one -> one.id).orElse(null);
    this.state = AgreementState.DRAFT.code();
    this.draftedAt = now;
    change(content);
  }

  /** Takes over what a draft says. */
  final void change(NewAgreement content) {
    this.parties = AgreementCodes.list(content.parties());
    this.purposes = AgreementCodes.list(content.purposes());
    this.legalBases = AgreementCodes.list(content.legalBases());
    this.recipients = AgreementCodes.recipients(content.recipients());
    this.conditions = AgreementCodes.list(content.conditions());
    this.validFrom = content.validFrom();
    this.validUntil = content.validUntil();
    this.reviewOn = content.reviewDate().orElse(null);
  }

  void sign(Instant now) {
    this.state = AgreementState.SIGNED.code();
    this.signedAt = now;
  }

  /** From now on nothing is shared under it. */
  void end(Instant now) {
    this.state = AgreementState.ENDED.code();
    this.endedAt = now;
  }

  /** A later version is valid from then on: this one is not any more. */
  void giveWay(Instant from, Instant now) {
    if (state() != AgreementState.SIGNED) {
      return;
    }
    if (from.isAfter(now)) {
      this.validUntil = from.isBefore(validUntil) ? from : validUntil;
    } else {
      end(now);
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

  int number() {
    return number;
  }

  Optional<UUID> previous() {
    return Optional.ofNullable(previous).map(UUID::fromString);
  }

  AgreementState state() {
    return AgreementState.of(state).orElse(AgreementState.ENDED);
  }

  /** What it says, with its title from what is sealed. */
  NewAgreement content(String title) {
    return new NewAgreement(
        title,
        AgreementCodes.list(parties),
        AgreementCodes.list(purposes),
        AgreementCodes.list(legalBases),
        AgreementCodes.recipients(recipients),
        AgreementCodes.list(conditions),
        validFrom,
        validUntil,
        Optional.ofNullable(reviewOn));
  }

  List<String> parties() {
    return AgreementCodes.list(parties);
  }

  Instant validFrom() {
    return validFrom;
  }

  Instant draftedAt() {
    return draftedAt;
  }

  Optional<Instant> signedAt() {
    return Optional.ofNullable(signedAt);
  }

  Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }
}
