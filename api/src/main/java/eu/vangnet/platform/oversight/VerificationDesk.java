package eu.vangnet.platform.oversight;

import eu.vangnet.platform.journal.ChainVerdict;
import eu.vangnet.platform.journal.JournalVerification;
import eu.vangnet.platform.journal.RequestJournal;
import eu.vangnet.platform.journal.Span;
import eu.vangnet.tenants.TenantContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Verifies the journal of the current tenant for those who oversee it. */
@Singleton
class VerificationDesk {
  private static final Logger LOG = LoggerFactory.getLogger(VerificationDesk.class);

  private final JournalVerification verification;
  private final Clock clock;

  @Inject
  VerificationDesk(JournalVerification verification, Clock clock) {
    this.verification = verification;
    this.clock = clock;
  }

  VerificationView verify(Span span) {
    ChainVerdict verdict = verification.verify(span);
    verdict
        .firstBreak()
        .ifPresent(
            found ->
                LOG.error("the journal of {} does not hold: {}", TenantContext.current(), found));
    RequestJournal.count((int) Math.max(0, verdict.links()));
    return VerificationView.of(verdict, clock.instant().truncatedTo(ChronoUnit.MICROS));
  }
}
