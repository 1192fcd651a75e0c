package eu.vangnet.tenancy.installing;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.Sha256;
import eu.vangnet.platform.installing.InstallationRefused;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.journal.JournalEvidence;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Purpose;
import eu.vangnet.security.Right;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantUnavailable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tells journals what was done from the command line. Thread-safe. */
@Singleton
class InstallationJournal {
  private static final String ACTOR = "command-line";
  private static final String CLIENT = "vangnet";
  private static final String TENANT_CREATED = "tenantCreated";
  private static final int LONGEST_ID = 64;

  private final Recorder recorder;
  private final JournalEvidence evidence;

  @Inject
  InstallationJournal(Recorder recorder, JournalEvidence evidence) {
    this.recorder = recorder;
    this.evidence = evidence;
  }

  /** The operator's tenant was made. */
  void operatorMade(TenantId tenant) {
    write(
        tenant,
        JournalEntry.done(Right.TENANT_CREATE, ObjectType.TENANT, tenant.value())
            .event(TENANT_CREATED));
  }

  /** Whether the operator's journal tells that its tenant was made. */
  boolean tellsOperatorMade(TenantId tenant) {
    try {
      return TenantContext.<Boolean, RuntimeException>call(
          tenant, () -> recorder.read(em -> evidence.tells(em, tenant.value(), TENANT_CREATED)));
    } catch (TenantUnavailable broken) {
      throw InstallationRefused.notNow(
          "The journal of " + tenant + " cannot be read: " + broken.getMessage() + ".");
    }
  }

  /** An issuer is believed from now on, or under other rules. */
  void issuerAdmitted(TenantId tenant, String url) {
    write(
        tenant,
        JournalEntry.done(Right.TENANT_LIMIT, ObjectType.ISSUER, named(url))
            .event("issuerAdmitted"));
  }

  /** An issuer is believed no longer. */
  void issuerWithdrawn(TenantId tenant, String url) {
    write(
        tenant,
        JournalEntry.done(Right.REVOCATION_CREATE, ObjectType.ISSUER, named(url))
            .event("issuerWithdrawn"));
  }

  /** The journal has no place for a long address; whoever knows it can compute this. */
  private static String named(String url) {
    return url.length() <= LONGEST_ID ? url : HexFormat.of().formatHex(Sha256.of(url));
  }

  private void write(TenantId tenant, JournalEntry entry) {
    Principal operator =
        new Principal(tenant, ACTOR, CLIENT, Optional.empty(), Set.of(), Instant.MAX);
    String trace = UUID.randomUUID().toString().replace("-", "");
    RequestContext context =
        new RequestContext(
            Optional.of(operator),
            trace,
            trace.substring(0, 16),
            Optional.of(Purpose.ADMINISTRATION));
    try {
      TenantContext.run(
          tenant,
          () ->
              ScopedValue.where(RequestContext.CURRENT, context)
                  .run(() -> recorder.change(entry, em -> tenant)));
    } catch (TenantUnavailable broken) {
      throw InstallationRefused.notNow(
          "The journal of " + tenant + " cannot be written: " + broken.getMessage() + ".");
    }
  }
}
