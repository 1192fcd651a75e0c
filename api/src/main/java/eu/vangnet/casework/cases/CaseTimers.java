package eu.vangnet.casework.cases;

import eu.vangnet.casework.procedures.CaseProcedure;
import eu.vangnet.spi.CoreEvent;
import eu.vangnet.spi.Texts;
import eu.vangnet.spi.Timer;
import eu.vangnet.spi.Trigger;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Works out what is due from the module's timers; days are those of the tenant's time zone. */
@Singleton
class CaseTimers {
  private final Tenants tenants;

  @Inject
  CaseTimers(Tenants tenants) {
    this.tenants = tenants;
  }

  List<TimerView> of(CaseFile file, CaseProcedure procedure) {
    ZoneId zone = tenants.find(TenantContext.current()).map(Tenant::zone).orElse(ZoneOffset.UTC);
    return procedure.timers().stream()
        .flatMap(timer -> due(CaseClock.of(file), timer, zone))
        .sorted(Comparator.comparing(TimerView::dueDate).thenComparing(TimerView::code))
        .toList();
  }

  private static Stream<TimerView> due(CaseClock file, Timer timer, ZoneId zone) {
    return begin(file, timer.trigger()).stream()
        .map(
            begin ->
                new TimerView(
                    timer.code(),
                    begin.atZone(zone).toLocalDate().plus(timer.period()),
                    timer.owner(),
                    timer.legalSource(),
                    timer.label().in(Texts.ENGLISH)));
  }

  static Optional<Instant> begin(CaseClock file, Trigger trigger) {
    if (trigger.kind() == Trigger.Kind.STATE) {
      return file.state().equals(trigger.code())
          ? Optional.of(file.stateEnteredAt())
          : Optional.empty();
    }
    if (trigger.code().equals(CoreEvent.CASE_CLOSED.code())) {
      return file.closedAt();
    }
    boolean running =
        trigger.code().equals(CoreEvent.CASE_OPENED.code()) && file.closedAt().isEmpty();
    return running ? Optional.of(file.openedAt()) : Optional.empty();
  }
}
