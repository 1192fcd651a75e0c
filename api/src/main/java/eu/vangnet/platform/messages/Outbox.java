package eu.vangnet.platform.messages;

import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantUnavailable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the bound tenant sends to others. */
@Singleton
public class Outbox extends Box {
  /** After this time a letter that could not be brought to its receiver is given up. */
  public static final Duration PATIENCE = Duration.ofDays(30);

  private static final int MOST = 100;

  private final LetterSeal seal;
  private final Undelivered undelivered;

  /** Closes letters with this seal. */
  @Inject
  public Outbox(LetterSeal seal, Undelivered undelivered, Clock clock) {
    super(OutboxEnvelope.class, "receiver", clock);
    this.seal = seal;
    this.undelivered = undelivered;
  }

  /**
   * Sends within the transaction of the change that the message tells of.
   *
   * @param kind the code of a {@link MessageKind}
   * @param version of the content, for a receiver that reads an earlier one
   * @param content a record that becomes JSON
   * @return the id of the message, random because the other tenant sees it
   * @throws TenantUnavailable when the receiver has no keys
   */
  public UUID send(
      EntityManager work, TenantId receiver, String kind, int version, Object content) {
    TenantId sender = TenantContext.current();
    UUID id = UUID.randomUUID();
    Letter open = new Letter(id, sender, receiver, kind, version, now(), new byte[0], new byte[0]);
    Letter closed = seal.closed(open, content);
    work.persist(new OutboxEnvelope(closed, closed.sentAt()));
    undelivered.mark(sender);
    return id;
  }

  /**
   * The letters that may still reach somebody. What waits for longer than {@link #PATIENCE} is
   * lost, whether a courier was able to say so or not.
   */
  public Optional<Hopeful> hopeful(EntityManager work) {
    List<Object[]> latestFirst =
        work.createQuery(
                "select o.receiver, o.sentAt from OutboxEnvelope o"
                    + " where o.status = ?1 and o.sentAt > ?2 order by o.sentAt desc",
                Object[].class)
            .setParameter(1, EnvelopeStatus.WAITING.code())
            .setParameter(2, now().minus(PATIENCE))
            .setMaxResults(MOST)
            .getResultList();
    Set<TenantId> receivers =
        latestFirst.stream().map(row -> TenantId.of((String) row[0])).collect(Collectors.toSet());
    return latestFirst.stream()
        .findFirst()
        .map(row -> new Hopeful(receivers, ((Instant) row[1]).plus(PATIENCE)));
  }

  /**
   * Letters that may still reach somebody.
   *
   * @param receivers to whom the latest of them go
   * @param until when the last of them is given up at the latest
   */
  public record Hopeful(Set<TenantId> receivers, Instant until) {
    /** Copies the receivers, in the order of their ids. */
    public Hopeful {
      receivers = Collections.unmodifiableSet(new TreeSet<>(receivers));
    }
  }

  @Override
  Letter letter(StoredEnvelope row, TenantId own, TenantId otherTenant) {
    return row.letter(own, otherTenant);
  }
}
