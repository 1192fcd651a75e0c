package eu.vangnet.casework.searches;

import eu.vangnet.casework.cases.CaseSearch;
import eu.vangnet.casework.persons.FoundPerson;
import eu.vangnet.casework.persons.PersonIndex;
import eu.vangnet.casework.persons.PersonSought;
import eu.vangnet.casework.signals.SignalSearch;
import eu.vangnet.platform.journal.RequestJournal;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.tenants.TenantDatabase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Finds a person again: by the codes of the index, then by opening what they point at. */
@Singleton
class PersonSearch {
  private static final int MOST = 100;

  private final TenantDatabase database;
  private final PersonIndex index;
  private final SignalSearch signals;
  private final CaseSearch cases;

  @Inject
  PersonSearch(TenantDatabase database, PersonIndex index, SignalSearch signals, CaseSearch cases) {
    this.database = database;
    this.index = index;
    this.signals = signals;
    this.cases = cases;
  }

  /**
   * What there is of a person among what the caller may read.
   *
   * @throws ProblemException 400 when neither a name nor a day is given
   */
  SearchResult find(NewSearch sent) {
    if (sent.name().isEmpty() && sent.dateOfBirth().isEmpty()) {
      throw ProblemException.invalid(
          Violation.body("/name", "required", "is required where dateOfBirth is not given"));
    }
    PersonSought sought = index.sought(sent.name(), sent.dateOfBirth());
    List<FoundPerson> found =
        database.read(
            em ->
                Stream.concat(signals.of(em, sought).stream(), cases.of(em, sought).stream())
                    .toList());
    List<FoundRecord> shown = found.stream().limit(MOST).map(FoundRecord::of).toList();
    RequestJournal.count(shown.size());
    return new SearchResult(shown, found.size() > MOST);
  }
}
