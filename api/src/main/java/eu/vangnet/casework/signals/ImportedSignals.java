package eu.vangnet.casework.signals;

import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.imports.ImportedKind;
import eu.vangnet.platform.imports.ImportedLine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;

/** Signals of an earlier system. */
@Singleton
class ImportedSignals implements ImportedKind {
  private final SignalDesk desk;

  @Inject
  ImportedSignals(SignalDesk desk) {
    this.desk = desk;
  }

  @Override
  public String code() {
    return "signal";
  }

  @Override
  public String operation() {
    return "recordSignal";
  }

  @Override
  public Map<String, String> references() {
    return Map.of();
  }

  @Override
  public Made make(ImportedLine line) {
    return desk.record(line.body(NewSignal.class), line.key());
  }
}
