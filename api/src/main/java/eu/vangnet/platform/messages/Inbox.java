package eu.vangnet.platform.messages;

import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** What others have sent to the bound tenant. */
@Singleton
public class Inbox extends Box {
  private final LetterSeal seal;
  private final Undelivered undelivered;

  /** Proves letters with this seal. */
  @Inject
  public Inbox(LetterSeal seal, Undelivered undelivered, Clock clock) {
    super(InboxEnvelope.class, "sender", clock);
    this.seal = seal;
    this.undelivered = undelivered;
  }

  /** Lets a letter in, once. */
  public void put(EntityManager work, Letter letter) {
    if (work.find(InboxEnvelope.class, letter.id().toString()) == null) {
      work.persist(new InboxEnvelope(seal.proven(letter), now()));
    }
    undelivered.mark(TenantContext.current());
  }

  @Override
  Letter letter(StoredEnvelope row, TenantId own, TenantId otherTenant) {
    return row.letter(otherTenant, own);
  }
}
