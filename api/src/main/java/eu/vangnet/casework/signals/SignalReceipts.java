package eu.vangnet.casework.signals;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.capabilities.Capabilities;
import eu.vangnet.platform.sealing.SealedJson;
import eu.vangnet.security.CapabilityOperation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Receipts for signals: what whoever sent one in may learn, and the keys to it. */
@Singleton
class SignalReceipts {
  private static final String TABLE = "signal_receipt";

  /** From the recording on, whatever becomes of the signal. */
  private static final Duration READABLE = Duration.ofDays(180);

  private final SealedJson sealing;
  private final Capabilities capabilities;

  @Inject
  SignalReceipts(SealedJson sealing, Capabilities capabilities) {
    this.sealing = sealing;
    this.capabilities = capabilities;
  }

  /** Makes the receipt of a signal that the caller sends in. */
  void add(EntityManager em, Signal signal) {
    UUID id = Identifiers.random();
    SignalSender sender = SignalSender.of(RequestContext.current().principalOrRefuse());
    em.persist(new SignalReceiptRow(id, signal, sealing.seal(sender, TABLE, id)));
  }

  /** The receipt of that name. */
  Optional<SignalReceiptRow> find(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(SignalReceiptRow.class, id.toString()));
  }

  /** The receipt of a signal, where the caller sent it in. */
  Optional<SignalReceiptRow> ownOf(EntityManager em, UUID signal) {
    SignalSender caller = SignalSender.of(RequestContext.current().principalOrRefuse());
    return of(em, signal).filter(row -> sender(row).equals(caller)).findFirst();
  }

  /** Whether somebody of that partner organisation sent the signal in. */
  boolean isFrom(EntityManager em, UUID signal, String organisation) {
    return of(em, signal)
        .anyMatch(row -> sender(row).organisation().filter(organisation::equals).isPresent());
  }

  private static Stream<SignalReceiptRow> of(EntityManager em, UUID signal) {
    return em
        .createQuery(
            "select o from SignalReceiptRow o where o.signalId = ?1", SignalReceiptRow.class)
        .setParameter(1, signal.toString())
        .getResultList()
        .stream();
  }

  /** From now on its sender may know that somebody looked at it; nothing happens a second time. */
  void lookedAt(EntityManager em, UUID signal, Instant now) {
    em.createQuery(
            "update SignalReceiptRow o set o.lookedAt = ?1"
                + " where o.signalId = ?2 and o.lookedAt is null")
        .setParameter(1, now)
        .setParameter(2, signal.toString())
        .executeUpdate();
  }

  /** Takes away what is kept of the sender. */
  void erase(EntityManager em, UUID signal) {
    em.createQuery("delete from SignalReceiptRow o where o.signalId = ?1")
        .setParameter(1, signal.toString())
        .executeUpdate();
  }

  /** With the keys, for who sent the signal in. */
  SignalReceipt withKeys(SignalReceiptRow row) {
    return SignalReceipt.of(
        row,
        Optional.of(key(row, CapabilityOperation.RECEIPT_READ)),
        Optional.of(key(row, CapabilityOperation.RECEIPT_FOLLOW)));
  }

  private String key(SignalReceiptRow row, CapabilityOperation operation) {
    return capabilities.issue(
        operation, row.id(), Identifiers.random(), row.recordedAt().plus(READABLE));
  }

  private SignalSender sender(SignalReceiptRow row) {
    return sealing.open(row.sealed(), SignalSender.class, TABLE, row.id());
  }
}
