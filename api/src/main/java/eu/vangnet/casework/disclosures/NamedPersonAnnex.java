package eu.vangnet.casework.disclosures;

import eu.vangnet.casework.involved.InvolvedAccess;
import eu.vangnet.platform.personal.PersonStatement;
import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.RecordAnnex;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.SoughtPerson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who stands in a case, such as a mother, is told of with it: whoever heard words that
 * hold the name or the contact hears what follows of that person. It is looked for as a search for
 * the person does it. Of who went along with a case its transfer tells.
 */
@Singleton
class NamedPersonAnnex implements RecordAnnex {
  private static final String PERSON = "involvedPerson";

  private final InvolvedAccess persons;
  private final Disclosures disclosures;
  private final RecipientTelling telling;
  private final RestrictionTelling restrictions;
  private final ErasedWords erased;

  @Inject
  NamedPersonAnnex(
      InvolvedAccess persons,
      Disclosures disclosures,
      RecipientTelling telling,
      RestrictionTelling restrictions,
      ErasedWords erased) {
    this.persons = persons;
    this.disclosures = disclosures;
    this.telling = telling;
    this.restrictions = restrictions;
    this.erased = erased;
  }

  /** The rows hang on the case: they lose words with the person, and stay. */
  @Override
  public Set<Class<?>> rows() {
    return Set.of();
  }

  /** What was told of a case is given with the case alone: it is about another person too. */
  @Override
  public List<PersonalItem> export(EntityManager em, RecordId record) {
    return List.of();
  }

  @Override
  public void rectified(EntityManager em, RecordId record, PersonStatement statement) {
    Optional<SoughtPerson> person = sought(em, record);
    for (Disclosure disclosure : of(em, record)) {
      if (disclosure.state().isHeld()) {
        Optional<Integer> number = number(disclosure, record.id(), person);
        if (number.isPresent()) {
          telling.tell(em, disclosure, ToldWord.rectified(statement.text(), number));
        }
      }
    }
  }

  @Override
  public void restricted(EntityManager em, RecordId record, Optional<Instant> since) {
    Optional<SoughtPerson> person = since.flatMap(begun -> sought(em, record));
    for (Disclosure disclosure : of(em, record)) {
      number(disclosure, record.id(), person)
          .ifPresent(
              number -> restrictions.tell(em, disclosure, since.isPresent(), Optional.of(number)));
    }
  }

  /**
   * The one that the person has, or gets where the words name that person. Who went along with a
   * case has another one, by its transfer.
   */
  private Optional<Integer> number(Disclosure disclosure, UUID id, Optional<SoughtPerson> person) {
    if (disclosure.wentWithCase()) {
      return Optional.empty();
    }
    DisclosureSecret known = disclosures.secret(disclosure);
    if (known.number(id).isEmpty() && person.filter(known::names).isPresent()) {
      DisclosureSecret numbered = known.numbering(id);
      disclosures.reseal(disclosure, numbered);
      return numbered.number(id);
    }
    return known.number(id);
  }

  @Override
  public void erase(EntityManager em, RecordId record) {
    Optional<SoughtPerson> sought = sought(em, record);
    for (Disclosure disclosure : of(em, record)) {
      Optional<Integer> number = number(disclosure, record.id(), sought);
      sought.ifPresent(person -> erased.erase(em, disclosure, person, number));
    }
  }

  private Optional<SoughtPerson> sought(EntityManager em, RecordId record) {
    return record.kind().equals(PERSON) ? persons.sought(em, record.id()) : Optional.empty();
  }

  private List<Disclosure> of(EntityManager em, RecordId record) {
    return Optional.of(record)
        .filter(one -> one.kind().equals(PERSON))
        .flatMap(one -> persons.caseOf(em, one.id()))
        .map(file -> disclosures.ofCaseAndItsSignal(em, file))
        .orElse(List.of());
  }
}
