package eu.vangnet.casework.involved;

import eu.vangnet.casework.cases.CaseArrivals.Arrival;
import eu.vangnet.casework.cases.PackedPart;
import eu.vangnet.casework.cases.ParcelChoice;
import eu.vangnet.casework.cases.ParcelOrigin;
import eu.vangnet.casework.cases.PartSorter;
import eu.vangnet.casework.cases.PartSorter.Item;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Packs the persons of a case for another tenant, and keeps those who came from one. */
@Singleton
public class PersonParcels {
  private final InvolvedPersons persons;
  private final Recorder recorder;

  @Inject
  PersonParcels(InvolvedPersons persons, Recorder recorder) {
    this.persons = persons;
    this.recorder = recorder;
  }

  /**
   * Sorts the persons of a case that the caller was asked for before. A guardian goes with who is
   * in his care, or stays: that a conflict of interest is against this child must not get lost.
   *
   * @param wanted whether persons shall go at all
   */
  public PackedPart<ParcelPerson> pack(
      EntityManager em, UUID caseFile, ParcelChoice choice, boolean wanted, Hearing hearing) {
    PartSorter<ParcelPerson> sorter = new PartSorter<>("person", wanted, choice, hearing);
    persons.of(em, caseFile).stream()
        .filter(PersonParcels::isOpen)
        // Whoever is in somebody's care has a number before the guardian asks for it.
        .sorted(Comparator.comparing(InvolvedPerson::guardian))
        .forEach(person -> add(sorter, choice, person));
    return sorter.sorted();
  }

  /** Of who is restricted only those hear who may read it; for the others there is nobody. */
  private static boolean isOpen(InvolvedPerson person) {
    return !person.restricted()
        || RequestContext.current().principalOrRefuse().holds(Right.RESTRICTED_READ);
  }

  private void add(PartSorter<ParcelPerson> sorter, ParcelChoice choice, InvolvedPerson person) {
    InvolvedSecret secret = persons.secret(person);
    Optional<UUID> ward = secret.guardianOf().map(UUID::fromString);
    sorter.add(
        new Item(
            person.id(),
            InvolvedView.address(person.caseId(), person.id()),
            person.classification()),
        () ->
            Optional.of("restricted")
                .filter(ground -> person.restricted())
                .or(() -> choice.naming(words(secret)))
                .or(
                    () ->
                        ward.filter(id -> sorter.number(id).isEmpty())
                            .map(missing -> "refersToWhatStays")),
        number -> packed(number, person, secret, ward.flatMap(sorter::number)));
  }

  private static String words(InvolvedSecret secret) {
    return Stream.of(
            secret.name(),
            secret.pseudonym(),
            secret.relation(),
            secret.contact(),
            secret.remarks(),
            secret.conflictGrounds())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private static ParcelPerson packed(
      int number, InvolvedPerson person, InvolvedSecret secret, Optional<Integer> ward) {
    return new ParcelPerson(
        number,
        person.role(),
        secret.name(),
        secret.pseudonym(),
        secret.dateOfBirth(),
        secret.age(),
        secret.relation(),
        secret.contact(),
        secret.remarks(),
        ward,
        secret.conflictOfInterest(),
        secret.conflictGrounds(),
        person.until(),
        ParcelOrigin.of(person.classification(), person.since()));
  }

  /**
   * Keeps those who came, in the transaction that opens the case.
   *
   * @return the identifiers that they got here, by their number
   */
  public Map<Integer, UUID> keep(EntityManager em, Arrival arrival, List<ParcelPerson> came) {
    Map<Integer, UUID> made = new HashMap<>();
    came.forEach(person -> made.put(person.number(), recorder.identifier()));
    for (ParcelPerson person : came) {
      InvolvedPerson row =
          new InvolvedPerson(
              made.get(person.number()),
              arrival.caseFile(),
              person.role(),
              person.origin().classification(),
              person.origin().recordedAt());
      row.endsOn(person.until());
      persons.add(em, row, secret(person, made));
    }
    return made;
  }

  private static InvolvedSecret secret(ParcelPerson person, Map<Integer, UUID> made) {
    return new InvolvedSecret(
        person.name(),
        person.pseudonym(),
        person.dateOfBirth(),
        person.age(),
        person.relation(),
        person.contact(),
        person.remarks(),
        person.guardianOf().map(made::get).map(UUID::toString),
        person.conflictOfInterest(),
        person.conflictGrounds(),
        List.of());
  }
}
