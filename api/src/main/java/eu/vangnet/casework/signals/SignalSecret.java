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
    Optional<SourceTerms> terms,
    String facts,
    Optional<String> opinion,
    Optional<String> contradicting,
    List<WeighingView> weighings,
    List<PersonStatement> statements) {

  /** No terms, weighings and statements where none are stored. */
  public SignalSecret {
    terms = terms == null ? Optional.empty() : terms;
    weighings = weighings == null ? List.of() : List.copyOf(weighings);
    statements = statements == null ? List.of() : List.copyOf(statements);
  }

  static SignalSecret of(NewSignal sent, SourceTerms terms) {
    return new SignalSecret(
        sent.person(),
        sent.reporter(),
        Optional.of(terms),
        sent.facts(),
        sent.opinion(),
        sent.contradicting(),
        List.of(),
        List.of());
  }

  SourceTerms sourceTerms() {
    return terms.orElse(SourceTerms.UNSAID);
  }

  SignalSecret with(WeighingView weighing) {
    List<WeighingView> all = new ArrayList<>(weighings);
    all.add(weighing);
    return new SignalSecret(
        person, reporter, terms, facts, opinion, contradicting, all, statements);
  }

  SignalSecret with(PersonStatement statement) {
    List<PersonStatement> all = Stream.concat(statements.stream(), Stream.of(statement)).toList();
    return new SignalSecret(person, reporter, terms, facts, opinion, contradicting, weighings, all);
  }

  /** For who may not know who reported; the terms stay, for they say that somebody did. */
  SignalSecret unnamed() {
    return new SignalSecret(
        person, Optional.empty(), terms, facts, opinion, contradicting, weighings, statements);
  }

  /** Without who reported, and on what terms. */
  SignalSecret anonymous() {
    return new SignalSecret(
        person,
        Optional.empty(),
        Optional.empty(),
        facts,
        opinion,
        contradicting,
        weighings,
        statements);
  }
}
