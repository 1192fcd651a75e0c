package eu.vangnet.casework.disclosures;

import eu.vangnet.casework.cases.PackedPart;
import eu.vangnet.casework.cases.ParcelChoice;
import eu.vangnet.casework.cases.PartSorter;
import eu.vangnet.casework.cases.PartSorter.Item;
import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.spi.DataCategory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Packs what was told of a case for the tenant that takes it over. There it stays with the transfer
 * and becomes no disclosure of its own: the sender told it, and tells those recipients what
 * follows.
 */
@Singleton
public class DisclosureParcels {
  private static final Classification ORDINARY = Classification.ofTenant(DataCategory.ORDINARY);

  private final Disclosures disclosures;

  @Inject
  DisclosureParcels(Disclosures disclosures) {
    this.disclosures = disclosures;
  }

  /**
   * Sorts what was told of a case that the caller was asked for before.
   *
   * @param wanted whether it shall go at all
   */
  public PackedPart<ParcelDisclosure> pack(
      EntityManager em, UUID caseFile, ParcelChoice choice, boolean wanted, Hearing hearing) {
    PartSorter<ParcelDisclosure> sorter = new PartSorter<>("disclosure", wanted, choice, hearing);
    for (Disclosure disclosure : disclosures.of(em, caseFile)) {
      DisclosureSecret secret = disclosures.secret(disclosure);
      sorter.add(
          new Item(disclosure.id(), disclosure.address(), ORDINARY),
          () -> against(choice, secret),
          number -> packed(disclosure, secret));
    }
    return sorter.sorted();
  }

  /** A secret that was lifted for one recipient was not lifted for another. */
  private static Optional<String> against(ParcelChoice choice, DisclosureSecret secret) {
    if (secret.items().stream().anyMatch(DisclosedItem::secret)) {
      return Optional.of("professionalSecret");
    }
    return choice.naming(
        Stream.concat(secret.items().stream().map(DisclosedItem::what), secret.purpose().stream())
            .collect(Collectors.joining(" ")));
  }

  private static ParcelDisclosure packed(Disclosure disclosure, DisclosureSecret secret) {
    Recipient told = secret.recipient();
    return new ParcelDisclosure(
        disclosure.madeAt(),
        told.kind(),
        told.tenant(),
        secret.purpose(),
        disclosure.legalBasis(),
        secret.items());
  }
}
