package eu.vangnet.casework.links;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.cases.CaseArrivals.Arrival;
import eu.vangnet.casework.cases.PackedPart;
import eu.vangnet.casework.cases.ParcelChoice;
import eu.vangnet.casework.cases.ParcelOrigin;
import eu.vangnet.casework.cases.PartSorter;
import eu.vangnet.casework.cases.PartSorter.Item;
import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.spi.DataCategory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Packs the links of a case for another tenant: those to cases that this tenant has taken over
 * before, named by the transfer that both sides know. That there is a further case is nobody else's
 * business.
 */
@Singleton
public class LinkParcels {
  private static final Classification ORDINARY = Classification.ofTenant(DataCategory.ORDINARY);

  private final CaseLinks links;
  private final CaseAccess cases;
  private final Recorder recorder;

  @Inject
  LinkParcels(CaseLinks links, CaseAccess cases, Recorder recorder) {
    this.links = links;
    this.cases = cases;
    this.recorder = recorder;
  }

  /**
   * Of which case links shall go.
   *
   * @param wanted whether links shall go at all
   * @param transfer the transfer by which the receiver took a case over
   */
  public record Asked(
      UUID caseFile,
      ParcelChoice choice,
      boolean wanted,
      Hearing hearing,
      Function<UUID, Optional<UUID>> transfer) {}

  /**
   * Sorts the links of a case that the caller was asked for before; one to a case that the caller
   * does not hear of leaves no trace.
   */
  public PackedPart<ParcelLink> pack(EntityManager em, Asked asked) {
    UUID caseFile = asked.caseFile();
    ParcelChoice choice = asked.choice();
    PartSorter<ParcelLink> sorter =
        new PartSorter<>("link", asked.wanted(), choice, asked.hearing());
    for (CaseLink link : links.of(em, caseFile)) {
      UUID other = link.beyond(caseFile);
      if (cases.isHeard(em, other)) {
        LinkSecret secret = links.secret(link);
        Optional<UUID> went = asked.transfer().apply(other);
        sorter.add(
            new Item(link.id(), LinkView.address(caseFile, link.id()), ORDINARY),
            () ->
                choice
                    .naming(secret.reason().orElse(""))
                    .or(() -> went.isPresent() ? Optional.empty() : Optional.of("otherCaseStays")),
            number ->
                new ParcelLink(
                    went.orElseThrow().toString(), link.kind(), secret.reason(), link.linkedAt()));
      }
    }
    return sorter.sorted();
  }

  /**
   * Links the case to those that came before, in the transaction that opens it; a case that was
   * erased here meanwhile is linked with nothing.
   *
   * @param caseFile the case that was opened from a transfer
   */
  public void keep(
      EntityManager em,
      Arrival arrival,
      List<ParcelLink> came,
      Function<UUID, Optional<UUID>> caseFile) {
    for (ParcelLink link : came) {
      caseFile
          .apply(UUID.fromString(link.transfer()))
          .filter(other -> cases.hold(em, other))
          .ifPresent(other -> add(em, arrival, link, other));
    }
  }

  private void add(EntityManager em, Arrival arrival, ParcelLink link, UUID other) {
    links.add(
        em,
        new CaseLink(
            recorder.identifier(),
            new CaseLink.Pair(arrival.caseFile(), other),
            link.kind(),
            ParcelOrigin.of(ORDINARY, link.linkedAt()).author(arrival.sender()),
            link.linkedAt()),
        new LinkSecret(link.reason()));
  }
}
