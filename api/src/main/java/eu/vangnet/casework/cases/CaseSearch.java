package eu.vangnet.casework.cases;

import eu.vangnet.casework.persons.FoundPerson;
import eu.vangnet.casework.persons.PersonSought;
import eu.vangnet.casework.sharing.FieldGroup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Cases of a person, as far as the caller may read them. */
@Singleton
public class CaseSearch {
  private final Cases cases;
  private final CaseDecisions decisions;

  @Inject
  CaseSearch(Cases cases, CaseDecisions decisions) {
    this.cases = cases;
    this.decisions = decisions;
  }

  /** In the caller's unit of work; the decision on a case comes before it is opened. */
  public List<FoundPerson> of(EntityManager em, PersonSought sought) {
    return cases.candidates(em, sought).stream()
        .filter(file -> decisions.shows(em, file, FieldGroup.IDENTITY))
        .filter(file -> isOf(file, sought))
        .map(file -> new FoundPerson("case", file.id(), "/v1/cases/" + file.id()))
        .toList();
  }

  /** Makes the codes of some cases that have none yet; how many those were. */
  public int index(EntityManager em, int atMost) {
    List<CaseFile> some = cases.withoutCodes(em, atMost);
    some.forEach(file -> cases.index(em, file, cases.secret(file)));
    return some.size();
  }

  private boolean isOf(CaseFile file, PersonSought sought) {
    return cases
        .secret(file)
        .person()
        .filter(person -> sought.is(person.name(), person.dateOfBirth()))
        .isPresent();
  }
}
