package eu.vangnet.tenancy.keys;

import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.jobs.OneWaiting;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.tenancy.resolutions.KeyAgreements;
import eu.vangnet.tenants.DataKeys;
import eu.vangnet.tenants.KeyRenewals;
import eu.vangnet.tenants.KeyRenewals.Renewal;
import eu.vangnet.tenants.KeyUnavailable;
import eu.vangnet.tenants.KeyWrapping;
import eu.vangnet.tenants.TenantContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a tenant can do with its own keys. */
@Singleton
class KeyDesk {
  private static final Logger LOG = LoggerFactory.getLogger(KeyDesk.class);

  private final DataKeys dataKeys;
  private final KeyWrapping wrapping;
  private final KeyAgreements agreements;
  private final KeyRenewals renewals;
  private final Recorder recorder;
  private final OneWaiting oneWaiting;

  @Inject
  KeyDesk(
      DataKeys dataKeys,
      KeyWrapping wrapping,
      KeyAgreements agreements,
      KeyRenewals renewals,
      Recorder recorder,
      OneWaiting oneWaiting) {
    this.dataKeys = dataKeys;
    this.wrapping = wrapping;
    this.agreements = agreements;
    this.renewals = renewals;
    this.recorder = recorder;
    this.oneWaiting = oneWaiting;
  }

  KeysView view() {
    return new KeysView(
        wrapping.ownKey(TenantContext.current()),
        dataKeys.all().stream().map(DataKeyView::of).toList(),
        dataKeys.changedAt());
  }

  /**
   * Lets another key wrap the keysets. Back to the installation's key, to which everybody else's
   * are bound too, one person alone may lead.
   *
   * @throws ProblemException 400 when the new key cannot be used, 409 when two people have not
   *     agreed on it
   */
  KeysView choose(KeyChoice sent, Optional<String> ifMatch) {
    return recorder.change(
        entry(Right.KEY_CHANGE).event("keyChanged"),
        em -> {
          EntityTags.require(ifMatch, view());
          sent.ownKey().ifPresent(chosen -> agreements.use(em, chosen));
          try {
            wrapping.use(TenantContext.current(), sent.ownKey());
          } catch (KeyUnavailable refused) {
            LOG.warn("a key was not taken: {}", refused.getMessage());
            throw ProblemException.invalid(
                Violation.body(
                    "/ownKey", "refused", "must be a key that its service lets us use now"));
          }
          return view();
        });
  }

  /**
   * Asks for new data keys; a job makes them and seals every row anew.
   *
   * @throws ProblemException 400 for an unknown reason; 409 while that waits or is being done, and
   *     for a few minutes after it
   */
  Made renew(NewRenewal sent, CreationKey key) {
    if (!sent.hasKnownReason()) {
      throw ProblemException.invalid(
          Violation.body("/reason", "code", "must be routine, suspicion or demand"));
    }
    return recorder.make(
        key,
        id -> "/v1/jobs/" + id,
        id -> entry(Right.KEY_RENEW).event("keyRenewalAsked"),
        (em, id) -> {
          Instant lately = recorder.now().minus(DataKeys.SETTLED);
          if (renewals.wasAskedSince(TenantContext.current(), lately)
              || !dataKeys.isUnchangedFor(DataKeys.SETTLED)) {
            throw new ProblemException(
                ProblemType.TRANSITION_REFUSED,
                "renewedLately: The data keys are being renewed, or were a few minutes ago.");
          }
          oneWaiting.require(KeyRenewalRequests.JOB);
          renewals.request(new Renewal(id, TenantContext.current(), sent.reason(), recorder.now()));
        });
  }

  private static JournalEntry entry(Right action) {
    return JournalEntry.done(action, ObjectType.KEY, TenantContext.current().value());
  }
}
