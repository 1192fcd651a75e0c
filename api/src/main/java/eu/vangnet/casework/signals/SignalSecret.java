package eu.vangnet.casework.signals;

import eu.vangnet.platform.personal.PersonStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What of a signal is stored sealed: person, reporter and every word. */
public record SignalSecret(
    Optional<PersonDetails> person,
    Optional<ReporterDetails> reporter,
    String facts,
    Optional<String> opinion,
    Optional<String> contradicting,
    List<WeighingView> weighings,
    List<PersonStatement> statements) {

  /** No weighings and statements where none are stored. */
  public SignalSecret {
    weighings = weighings == null ? List.of() : List.copyOf(weighings);
    statements = statements == null ? List.of() : List.copyOf(statements);
  }

  SignalSecret with(WeighingView weighing) {
    List<WeighingView> all = new ArrayList<>(weighings);
    all.add(weighing);
    return new SignalSecret(person, reporter, facts, opinion, contradicting, all, statements);
  }

  SignalSecret with(PersonStatement statement) {
    List<PersonStatement> all = Stream.concat(statements.stream(), Stream.of(statement)).toList();
    return new SignalSecret(person, reporter, facts, opinion, contradicting, weighings, all);
  }

  /** Without who reported. */
  SignalSecret anonymous() {
    return new SignalSecret(
        person, Optional.empty(), facts, opinion, contradicting, weighings, statements);
  }
}
