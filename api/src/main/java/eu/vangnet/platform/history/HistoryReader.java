package eu.vangnet.platform.history;

import eu.vangnet.platform.journal.JournalEvidence;
import eu.vangnet.platform.paging.Collection;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.paging.Field;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.paging.Place;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.sealing.SealedJson;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantKeys;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Reads the history of a record. It decides nothing: the feature that owns the record has let the
 * caller see it. Thread-safe.
 */
@Singleton
public class HistoryReader {
  private final TenantDatabase database;
  private final SealedJson sealing;
  private final Cursors cursors;
  private final JournalEvidence evidence;
  private final ChangeProof proof;

  /** Opens with the keys of the current tenant. */
  @Inject
  public HistoryReader(
      TenantDatabase database,
      SealedJson sealing,
      Cursors cursors,
      JournalEvidence evidence,
      TenantKeys keys) {
    this.database = database;
    this.sealing = sealing;
    this.cursors = cursors;
    this.evidence = evidence;
    this.proof = new ChangeProof(keys);
  }

  /**
   * A page of the changes of a record, the latest first.
   *
   * @param path the address of its history
   */
  public Page<ChangeView> page(String path, UUID record, PageRequest request) {
    Collection<RecordChange> changes =
        new Collection<>(
            path,
            "select o from RecordChange o",
            RecordChange.class,
            List.of(Field.instant("changedAt", "changedAt")),
            (change, field) -> new Place(change.changedAt(), change.id()));
    Collection.Scope ofRecord =
        new Collection.Scope("o.objectId = ?1", Optional.of(record.toString()));
    return database.read(
        em -> {
          Page<RecordChange> page = changes.read(em, cursors, request, ofRecord);
          Map<UUID, String> vouching = vouching(em, page.items());
          return page.map(change -> view(path, change, vouching));
        });
  }

  /**
   * One change of a record.
   *
   * @throws ProblemException 404 when there is none
   */
  public ChangeView view(String path, UUID record, UUID change) {
    return database.read(
        em -> {
          RecordChange found =
              Optional.ofNullable(em.find(RecordChange.class, change.toString()))
                  .filter(one -> one.objectId().equals(record.toString()))
                  .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
          return view(path, found, vouching(em, List.of(found)));
        });
  }

  private Map<UUID, String> vouching(EntityManager em, List<RecordChange> changes) {
    return evidence.of(em, changes.stream().map(RecordChange::entryId).collect(Collectors.toSet()));
  }

  private ChangeView view(String path, RecordChange change, Map<UUID, String> vouching) {
    ChangeContent content =
        sealing.open(change.sealed(), ChangeContent.class, RecordHistory.TABLE, change.id());
    boolean proven =
        Optional.ofNullable(vouching.get(change.entryId()))
            .filter(mac -> proof.holds(change, content, mac))
            .isPresent();
    return ChangeView.of(path, change, content, proven);
  }
}
