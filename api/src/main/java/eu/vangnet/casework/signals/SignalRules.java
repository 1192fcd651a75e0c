package eu.vangnet.casework.signals;

import eu.vangnet.codelists.CodeChecks;
import eu.vangnet.codelists.CodeLists;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/**
 * What a signal must meet beyond its form: known codes, no concern twice, no ideology of a child,
 * not from the future.
 */
@Singleton
class SignalRules {
  private static final String SOURCES = "signalSource";
  private static final String ANONYMOUS = "anonymousCaller";
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

  private final CodeChecks codes;
  private final CodeLists lists;
  private final ChildConcerns children;
  private final Clock clock;

  @Inject
  SignalRules(CodeChecks codes, CodeLists lists, ChildConcerns children, Clock clock) {
    this.codes = codes;
    this.lists = lists;
    this.children = children;
    this.clock = clock;
  }

  /** On what terms it is taken; a module's own word for a key figure counts as one. */
  SourceTerms terms(NewSignal sent) {
    String kind = sent.sourceKind().orElse("notStated");
    return SourceTerms.of(lists.counted(SOURCES, kind), sent.sourceConsent());
  }

  /** Throws 400 with all errors at once. */
  void check(NewSignal sent) {
    CodeChecks.Round round =
        codes
            .begin()
            .code("/sector", "sector", sent.sector())
            .code("/sex", "sex", sent.sex())
            .code("/place", "place", sent.place())
            .code("/sourceKind", SOURCES, sent.sourceKind())
            .codes("/concerns", "concern", sent.concerns());
    if (children.forbidden(children.age(sent.age(), sent.person()), sent.concerns())) {
      round.refuse("/concerns", ChildConcerns.REASON, ChildConcerns.MEANING);
    }
    sent.receivedAt()
        .filter(at -> at.isAfter(clock.instant().plus(CLOCKS_DIFFER)))
        .ifPresent(at -> round.refuse("/receivedAt", "future", "must not lie in the future"));
    if (sent.sourceKind().filter(ANONYMOUS::equals).isPresent()
        && sent.reporter().flatMap(ReporterDetails::name).isPresent()) {
      round.refuse("/reporter/name", "anonymous", "must not stand where the caller is anonymous");
    }
    round.end();
  }
}
