package eu.vangnet.casework.signals;

import eu.vangnet.casework.procedures.CaseProcedure;
import eu.vangnet.casework.procedures.CaseProcedures;
import eu.vangnet.platform.settings.Setting;
import eu.vangnet.platform.settings.TenantSettings;
import eu.vangnet.spi.CoreEvent;
import eu.vangnet.spi.LegalBasis;
import eu.vangnet.spi.Timer;
import eu.vangnet.spi.Trigger;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Until when a signal is to be weighed: by the module's timer that starts when a signal comes in,
 * or by the setting of the tenant where the module has none. Days are those of the tenant's zone.
 */
@Singleton
class SignalDeadlines {
  private static final String WITHOUT_TIMER = "weighing";
  private static final Trigger COMES_IN = Trigger.onEvent(CoreEvent.SIGNAL_RECEIVED);

  private final CaseProcedures procedures;
  private final TenantSettings settings;
  private final Tenants tenants;
  private final Clock clock;

  @Inject
  SignalDeadlines(
      CaseProcedures procedures, TenantSettings settings, Tenants tenants, Clock clock) {
    this.procedures = procedures;
    this.settings = settings;
    this.tenants = tenants;
    this.clock = clock;
  }

  /** The end of the last day in time, when the clock starts then. */
  Instant end(CaseProcedure procedure, Instant start) {
    Period wait =
        timer(procedure)
            .map(Timer::period)
            .orElseGet(() -> Period.ofDays((int) settings.value(Setting.WEIGHING_DAYS)));
    ZoneId zone = zone();
    return start.atZone(zone).toLocalDate().plus(wait).plusDays(1).atStartOfDay(zone).toInstant();
  }

  /** How a signal stands; empty for one that was recorded before there were deadlines. */
  Optional<SignalDue> of(Signal signal) {
    Optional<Timer> timer =
        procedures
            .installed(signal.module(), signal.moduleVersion())
            .flatMap(SignalDeadlines::timer);
    return signal
        .weighBy()
        .map(
            end ->
                new SignalDue(
                    timer.map(Timer::code).orElse(WITHOUT_TIMER),
                    end.atZone(zone()).toLocalDate().minusDays(1),
                    timer.map(Timer::owner),
                    timer.map(Timer::legalSource).orElse(LegalBasis.CUSTOMARY),
                    signal.lateAt(clock.instant())));
  }

  private static Optional<Timer> timer(CaseProcedure procedure) {
    return procedure.timers().stream()
        .filter(timer -> timer.trigger().equals(COMES_IN))
        .findFirst();
  }

  private ZoneId zone() {
    return tenants.find(TenantContext.current()).map(Tenant::zone).orElse(ZoneOffset.UTC);
  }
}
