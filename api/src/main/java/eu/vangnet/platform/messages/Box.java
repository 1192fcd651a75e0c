package eu.vangnet.platform.messages;

import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantId;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One of the two boxes of the bound tenant. What it says of a message that does not wait any more
 * is nothing, and what it is told of one changes nothing. Safe for any number of threads.
 */
public abstract class Box {
  private final Class<? extends StoredEnvelope> type;
  private final String other;
  private final Clock clock;

  Box(Class<? extends StoredEnvelope> type, String other, Clock clock) {
    this.type = type;
    this.other = other;
    this.clock = clock;
  }

  /** The letter of a row, with the bound tenant on the right side of its address. */
  abstract Letter letter(StoredEnvelope row, TenantId own, TenantId otherTenant);

  /** The other tenants of all messages that wait. */
  public List<TenantId> others(EntityManager work) {
    String query =
        "select distinct o.%s from %s o where o.status = ?1".formatted(other, type.getSimpleName());
    return work
        .createQuery(query, String.class)
        .setParameter(1, EnvelopeStatus.WAITING.code())
        .getResultList()
        .stream()
        .map(TenantId::of)
        .toList();
  }

  /** The first messages from or to one tenant that wait, in the order of sending. */
  public List<WaitingLetter> waiting(EntityManager work, TenantId otherTenant, int most) {
    String query =
        "select o from %s o where o.status = ?1 and o.%s = ?2 order by o.number"
            .formatted(type.getSimpleName(), other);
    return work
        .createQuery(query, type)
        .setParameter(1, EnvelopeStatus.WAITING.code())
        .setParameter(2, otherTenant.value())
        .setMaxResults(most)
        .getResultList()
        .stream()
        .map(row -> new WaitingLetter(letterOf(row), row.since(), row.attempts(), row.dueAt()))
        .toList();
  }

  /** The message has arrived or was handled; whether it waited for that. */
  public boolean done(EntityManager work, UUID message) {
    Optional<StoredEnvelope> row = waiting(work, message);
    row.ifPresent(envelope -> envelope.done(now()));
    return row.isPresent();
  }

  /** The message is tried again later. */
  public void postponed(EntityManager work, UUID message, String reason, Instant due) {
    waiting(work, message).ifPresent(row -> row.postponed(reason, due));
  }

  /** The message is tried no more; whether it waited. */
  public boolean givenUp(EntityManager work, UUID message, String reason) {
    Optional<StoredEnvelope> row = waiting(work, message);
    row.ifPresent(envelope -> envelope.givenUp(reason, now()));
    return row.isPresent();
  }

  /**
   * Takes the content of a message away for good, of one that was given up too; one that waits is
   * given up with it.
   */
  public void emptied(EntityManager work, UUID message) {
    Optional.<StoredEnvelope>ofNullable(work.find(type, message.toString()))
        .ifPresent(row -> row.emptied(now()));
  }

  /** Why the message still waits or was given up, as a stable code; empty while all goes well. */
  public Optional<String> reason(EntityManager work, UUID message) {
    return Optional.<StoredEnvelope>ofNullable(work.find(type, message.toString()))
        .flatMap(StoredEnvelope::reason);
  }

  /** In the precision of the database, because a MAC covers it. */
  final Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private Letter letterOf(StoredEnvelope row) {
    return letter(row, TenantContext.current(), TenantId.of(row.other()));
  }

  private Optional<StoredEnvelope> waiting(EntityManager work, UUID message) {
    return Optional.<StoredEnvelope>ofNullable(work.find(type, message.toString()))
        .filter(StoredEnvelope::isWaiting);
  }
}
