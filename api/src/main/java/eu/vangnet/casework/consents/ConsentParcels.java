package eu.vangnet.casework.consents;

import eu.vangnet.casework.cases.CaseArrivals.Arrival;
import eu.vangnet.casework.cases.PackedPart;
import eu.vangnet.casework.cases.ParcelChoice;
import eu.vangnet.casework.cases.ParcelOrigin;
import eu.vangnet.casework.cases.PartSorter;
import eu.vangnet.casework.cases.PartSorter.Item;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.platform.resources.Recorder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Packs what was said of support in a case for another tenant, and keeps what came from one. */
@Singleton
public class ConsentParcels {
  private final SupportConsents consents;
  private final Recorder recorder;

  @Inject
  ConsentParcels(SupportConsents consents, Recorder recorder) {
    this.consents = consents;
    this.recorder = recorder;
  }

  /**
   * Sorts what was said in a case that the caller was asked for before.
   *
   * @param wanted whether it shall go at all
   * @param persons the numbers of the persons that go
   */
  public PackedPart<ParcelConsent> pack(
      EntityManager em,
      UUID caseFile,
      ParcelChoice choice,
      boolean wanted,
      Hearing hearing,
      Map<UUID, Integer> persons) {
    PartSorter<ParcelConsent> sorter = new PartSorter<>("consent", wanted, choice, hearing);
    for (SupportConsent entry : consents.of(em, caseFile)) {
      ConsentSecret secret = consents.secret(entry);
      Optional<UUID> sayer = secret.person().map(UUID::fromString);
      sorter.add(
          new Item(entry.id(), ConsentView.address(caseFile, entry.id()), entry.classification()),
          () ->
              choice
                  .naming(secret.how(), secret.remarks().orElse(""))
                  .or(
                      () ->
                          sayer
                              .filter(id -> !persons.containsKey(id))
                              .map(missing -> "refersToWhatStays")),
          number -> packed(entry, secret, sayer.map(persons::get)));
    }
    return sorter.sorted();
  }

  private static ParcelConsent packed(
      SupportConsent entry, ConsentSecret secret, Optional<Integer> person) {
    return new ParcelConsent(
        entry.givenBy(),
        person,
        entry.decision(),
        entry.decidedOn(),
        secret.how(),
        secret.remarks(),
        ParcelOrigin.of(entry.classification(), entry.recordedAt()));
  }

  /**
   * Keeps what came, in the transaction that opens the case; a refusal counts here too.
   *
   * @param persons the identifiers that the persons got here, by their number
   */
  public void keep(
      EntityManager em, Arrival arrival, List<ParcelConsent> came, Map<Integer, UUID> persons) {
    for (ParcelConsent consent : came) {
      NewConsent said = said(consent, persons);
      ParcelOrigin origin = consent.origin();
      consents.add(
          em,
          new SupportConsent(
              recorder.identifier(),
              arrival.caseFile(),
              said,
              new SupportConsent.Recorded(origin.author(arrival.sender()), origin.recordedAt()),
              origin.classification()),
          said.secret());
    }
  }

  private static NewConsent said(ParcelConsent consent, Map<Integer, UUID> persons) {
    return new NewConsent(
        consent.by(),
        consent.person().map(persons::get).map(UUID::toString),
        consent.decision(),
        consent.decidedOn(),
        consent.how(),
        consent.remarks(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
