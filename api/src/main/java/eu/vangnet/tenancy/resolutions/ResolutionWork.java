package eu.vangnet.tenancy.resolutions;

import eu.vangnet.platform.jobs.OneWaiting;
import eu.vangnet.platform.messages.Outbox;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.settings.Setting;
import eu.vangnet.platform.settings.TenantSettings;
import eu.vangnet.tenants.Erasures;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantExports;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantStatus;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;

/** What an approved resolution sets going, and when it can. */
@Singleton
class ResolutionWork {
  private final Tenants tenants;
  private final TenantExports exports;
  private final Erasures erasures;
  private final TenantSettings settings;
  private final OneWaiting oneWaiting;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  ResolutionWork(
      Tenants tenants,
      TenantExports exports,
      Erasures erasures,
      TenantSettings settings,
      OneWaiting oneWaiting,
      Outbox outbox,
      Clock clock) {
    this.oneWaiting = oneWaiting;
    this.outbox = outbox;
    this.settings = settings;
    this.tenants = tenants;
    this.exports = exports;
    this.erasures = erasures;
    this.clock = clock;
  }

  /**
   * Refuses to ask for what the tenant's own state does not permit.
   *
   * @throws ProblemException 409 with the reason; for an export with the one that waits already
   */
  void requirePossible(EntityManager em, ResolutionKind kind) {
    Tenant tenant = tenant();
    boolean closing = tenant.status() == TenantStatus.CLOSING;
    Instant readableUntil = tenant.readableUntil().orElse(Instant.EPOCH);
    switch (kind) {
      case EXPORT -> oneWaiting.require(WaitingExportJobs.JOB);
      case CLOSURE, OWN_KEY -> require(!closing, "closesAlready: The tenant is closing already.");
      case ERASURE -> {
        require(closing, "notClosing: A tenant is closed before it is erased.");
        require(
            !clock.instant().isBefore(readableUntil),
            "stillReadable: The tenant can be erased from " + readableUntil + " on.");
        outbox.hopeful(em).ifPresent(ResolutionWork::refusePost);
      }
    }
  }

  /**
   * Refuses to approve what the tenant's own state does not permit. A closing tenant may approve
   * its closure: the register and the tenant's own schema change one after the other, and whoever
   * was interrupted in between must be able to put on record who decided it.
   *
   * @throws ProblemException 409 with the reason
   */
  void requireApprovable(EntityManager em, ResolutionKind kind) {
    if (kind != ResolutionKind.CLOSURE) {
      requirePossible(em, kind);
    }
  }

  /** Others wait for what was said to them, for example that a case of theirs was taken over. */
  private static void refusePost(Outbox.Hopeful waiting) {
    throw new ProblemException(
        ProblemType.TRANSITION_REFUSED,
        "postWaits: Letters of the tenant still wait to be carried to "
            + waiting.receivers().stream().map(TenantId::value).collect(Collectors.joining(", "))
            + ". They go out by themselves as soon as their receiver can be reached, and are given"
            + " up when it is gone, on "
            + waiting.until()
            + " at the latest. Ask for the erasure again after that.");
  }

  private static void require(boolean holds, String detail) {
    if (!holds) {
      throw new ProblemException(ProblemType.TRANSITION_REFUSED, detail);
    }
  }

  /** Begins it. Each can be begun twice without harm, should the transaction around it fail. */
  void begin(Resolution approved) {
    Tenant tenant = tenant();
    switch (approved.kind()) {
      case EXPORT ->
          exports.request(
              new TenantExports.Waiting(
                  approved.id(), tenant.id(), approved.approvedAt().orElseThrow()));
      case CLOSURE -> {
        if (tenant.status() != TenantStatus.CLOSING) {
          Duration readable = Duration.ofDays(settings.value(Setting.CLOSING_DAYS));
          tenants.close(tenant.id(), clock.instant().plus(readable));
        }
        approved.done(approved.approvedAt().orElseThrow());
      }
      case ERASURE ->
          erasures.begin(
              tenant.id(),
              approved.certificate().orElseThrow(),
              approved.askedRoles(),
              approved.approvedRoles().orElseThrow());
      case OWN_KEY -> approved.ready(clock.instant().plus(validity()));
    }
  }

  /** How long a question waits for its answer, and an agreement on a key for its use. */
  Duration validity() {
    return Duration.ofDays(settings.value(Setting.RESOLUTION_DAYS));
  }

  private Tenant tenant() {
    return tenants
        .find(TenantContext.current())
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }
}
