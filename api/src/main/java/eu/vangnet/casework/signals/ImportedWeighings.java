package eu.vangnet.casework.signals;

import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.imports.ImportedKind;
import eu.vangnet.platform.imports.ImportedLine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** What the weighing of a signal came to in an earlier system. */
@Singleton
class ImportedWeighings implements ImportedKind {
  /** The line before it made the signal, so there is no later version of it. */
  private static final Optional<String> ANY_VERSION = Optional.of("*");

  private final SignalWeighing weighing;

  @Inject
  ImportedWeighings(SignalWeighing weighing) {
    this.weighing = weighing;
  }

  @Override
  public String code() {
    return "weighing";
  }

  @Override
  public String operation() {
    return "weighSignal";
  }

  @Override
  public Map<String, String> references() {
    return Map.of("signal", "signal");
  }

  @Override
  public Made make(ImportedLine line) {
    return weighing.weigh(
        line.reference("signal"), line.body(NewWeighing.class), ANY_VERSION, line.key());
  }
}
