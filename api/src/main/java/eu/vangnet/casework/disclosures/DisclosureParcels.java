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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Packs that something was told of a case for the tenant that takes it over, and no word of it: the
 * words may be held back from that tenant elsewhere. There it stays with the transfer and becomes
 * no disclosure of its own: the sender told it, and tells those recipients what follows. What an
 * authority demanded, and what nobody was told in the end, leaves no trace.
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
    for (Disclosure disclosure : told(em, caseFile)) {
      DisclosureSecret secret = disclosures.secret(disclosure);
      sorter.add(
          new Item(disclosure.id(), disclosure.address(), ORDINARY),
          () -> against(secret),
          number -> packed(disclosure, secret));
    }
    return sorter.sorted();
  }

  private List<Disclosure> told(EntityManager em, UUID caseFile) {
    return disclosures.of(em, caseFile).stream()
        .filter(disclosure -> disclosure.state().wasTold())
        .filter(disclosure -> disclosure.origin().filter(DisclosureOrigin::isDemand).isEmpty())
        .toList();
  }

  /** A secret that was lifted for one recipient was not lifted for another. */
  private static Optional<String> against(DisclosureSecret secret) {
    return secret.items().stream()
        .filter(DisclosedItem::secret)
        .findFirst()
        .map(item -> "professionalSecret");
  }

  private static ParcelDisclosure packed(Disclosure disclosure, DisclosureSecret secret) {
    Recipient told = secret.recipient();
    return new ParcelDisclosure(
        disclosure.madeAt(),
        told.kind(),
        told.tenant(),
        disclosure.legalBasis(),
        secret.items().stream().map(ParcelTold::of).toList());
  }
}
