package eu.vangnet.casework.signals;

import eu.vangnet.codelists.CodeChecks;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** What a signal must meet beyond its form: known codes, no concern twice, not from the future. */
@Singleton
class SignalRules {
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

  private final CodeChecks codes;
  private final Clock clock;

  @Inject
  SignalRules(CodeChecks codes, Clock clock) {
    this.codes = codes;
    this.clock = clock;
  }

  /** Throws 400 with all errors at once. */
  void check(NewSignal sent) {
    CodeChecks.Round round =
        codes
            .begin()
            .code("/sector", "sector", sent.sector())
            .code("/sex", "sex", sent.sex())
            .code("/place", "place", sent.place())
            .codes("/concerns", "concern", sent.concerns());
    sent.receivedAt()
        .filter(at -> at.isAfter(clock.instant().plus(CLOCKS_DIFFER)))
        .ifPresent(at -> round.refuse("/receivedAt", "future", "must not lie in the future"));
    round.end();
  }
}
