package eu.vangnet.platform.messages;

import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantUnavailable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;

/** What the bound tenant sends to others. */
@Singleton
public class Outbox extends Box {
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

  @Override
  Letter letter(StoredEnvelope row, TenantId own, TenantId otherTenant) {
    return row.letter(own, otherTenant);
  }
}
