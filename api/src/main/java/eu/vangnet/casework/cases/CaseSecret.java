package eu.vangnet.casework.cases;

import eu.vangnet.casework.signals.PersonDetails;
import eu.vangnet.platform.personal.PersonStatement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What of a case is stored sealed. */
public record CaseSecret(
    Optional<PersonDetails> person, Optional<String> summary, List<PersonStatement> statements) {

  /** No statements where none are stored. */
  public CaseSecret {
    statements = statements == null ? List.of() : List.copyOf(statements);
  }

  CaseSecret with(CaseChange change) {
    return new CaseSecret(change.person(), change.summary(), statements);
  }

  CaseSecret with(PersonStatement statement) {
    List<PersonStatement> all = Stream.concat(statements.stream(), Stream.of(statement)).toList();
    return new CaseSecret(person, summary, all);
  }
}
