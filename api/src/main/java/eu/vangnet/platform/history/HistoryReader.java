package eu.vangnet.platform.history;

import eu.vangnet.platform.journal.JournalEvidence;
import eu.vangnet.platform.paging.Collection;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.paging.Field;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.paging.Place;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.sealing.SealedJson;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantKeys;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
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
  private final LowerHistory lower;
  private final ChangeProof proof;

  /** Opens with the keys of the current tenant. */
  @Inject
  public HistoryReader(
      TenantDatabase database,
      SealedJson sealing,
      Cursors cursors,
      JournalEvidence evidence,
      LowerHistory lower,
      TenantKeys keys) {
    this.database = database;
    this.sealing = sealing;
    this.cursors = cursors;
    this.evidence = evidence;
    this.lower = lower;
    this.proof = new ChangeProof(keys);
  }

  /**
   * A page of the changes of a record and of what lies under it, the latest first.
   *
   * @param path the address of its history
   */
  public Page<ChangeView> page(String path, RecordId record, PageRequest request) {
    Collection<RecordChange> changes =
        new Collection<>(
            path,
            "select o from RecordChange o",
            RecordChange.class,
            List.of(Field.instant("changedAt", "changedAt")),
            (change, field) -> new Place(change.changedAt(), change.id()));
    return database.read(
        em -> {
          Map<String, String> parts = lower.under(em, record);
          List<String> rows = new ArrayList<>(parts.keySet());
          rows.add(record.id().toString());
          Collection.Scope scope = new Collection.Scope("o.objectId in ?1", List.<Object>of(rows));
          Page<RecordChange> page = changes.read(em, cursors, request, scope);
          Map<UUID, String> vouching = vouching(em, page.items());
          return page.map(change -> view(path, change, parts, vouching));
        });
  }

  /**
   * One change of a record, or of what lies under it.
   *
   * @throws ProblemException 404 when there is none
   */
  public ChangeView view(String path, RecordId record, UUID change) {
    return database.read(
        em -> {
          Map<String, String> parts = lower.under(em, record);
          RecordChange found =
              Optional.ofNullable(em.find(RecordChange.class, change.toString()))
                  .filter(
                      one ->
                          one.objectId().equals(record.id().toString())
                              || parts.containsKey(one.objectId()))
                  .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
          return view(path, found, parts, vouching(em, List.of(found)));
        });
  }

  private Map<UUID, String> vouching(EntityManager em, List<RecordChange> changes) {
    return evidence.of(em, changes.stream().map(RecordChange::entryId).collect(Collectors.toSet()));
  }

  private ChangeView view(
      String path, RecordChange change, Map<String, String> parts, Map<UUID, String> vouching) {
    ChangeContent content =
        sealing.open(change.sealed(), ChangeContent.class, RecordHistory.TABLE, change.id());
    boolean proven =
        Optional.ofNullable(vouching.get(change.entryId()))
            .filter(mac -> proof.holds(change, content, mac))
            .isPresent();
    Optional<String> part = Optional.ofNullable(parts.get(change.objectId()));
    return ChangeView.of(path + '/' + change.id(), part, change, content, proven);
  }
}
