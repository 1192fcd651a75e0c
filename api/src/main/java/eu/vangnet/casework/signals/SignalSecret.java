package eu.vangnet.casework.signals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What of a signal is stored sealed: person, reporter and every word. */
public record SignalSecret(
    Optional<PersonDetails> person,
    Optional<ReporterDetails> reporter,
    String facts,
    Optional<String> opinion,
    Optional<String> contradicting,
    List<WeighingView> weighings) {

  /** No weighings where none are stored. */
  public SignalSecret {
    weighings = weighings == null ? List.of() : List.copyOf(weighings);
  }

  SignalSecret with(WeighingView weighing) {
    List<WeighingView> all = new ArrayList<>(weighings);
    all.add(weighing);
    return new SignalSecret(person, reporter, facts, opinion, contradicting, all);
  }
}
