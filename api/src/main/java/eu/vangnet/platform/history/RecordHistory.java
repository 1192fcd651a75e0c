package eu.vangnet.platform.history;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.journal.Journal;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.journal.RequestJournal;
import eu.vangnet.platform.sealing.SealedJson;
import eu.vangnet.security.Purpose;
import eu.vangnet.tenants.RowChange;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantKeys;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Keeps what a unit of work has changed in records, together with the journal's entry that vouches
 * for it. Thread-safe.
 */
@Singleton
public class RecordHistory {
  static final String TABLE = "record_change";

  private static final String FORGOTTEN = "vangnet.history.forgotten";

  private final Journal journal;
  private final SealedJson sealing;
  private final Identifiers ids;
  private final Clock clock;
  private final FieldChanges differences;
  private final ChangeProof proof;

  /** Seals with the keys of the current tenant. */
  @Inject
  public RecordHistory(
      Journal journal, SealedJson sealing, TenantKeys keys, Identifiers ids, Clock clock) {
    this.journal = journal;
    this.sealing = sealing;
    this.ids = ids;
    this.clock = clock;
    this.differences = new FieldChanges(keys);
    this.proof = new ChangeProof(keys);
  }

  /** Journals what was done and keeps what it changed; to be called after the flush. */
  public void write(EntityManager em, JournalEntry entry) {
    Set<String> forgotten = forgotten(em);
    List<RowChange> rows =
        TenantDatabase.changes(em).stream().filter(row -> !forgotten.contains(row.row())).toList();
    List<RowChange> changed = new ArrayList<>();
    List<ChangeContent> contents = new ArrayList<>();
    for (RowChange row : rows) {
      List<FieldChange> fields = differences.of(row);
      if (!fields.isEmpty()) {
        changed.add(row);
        contents.add(content(entry, fields));
      }
    }
    if (changed.isEmpty()) {
      journal.write(em, entry);
    } else {
      keep(em, entry, changed, contents);
    }
  }

  /**
   * Forgets what a row was, and keeps nothing of what this unit of work changes in it: an erasure
   * that left the old values here would be none.
   */
  public void forget(EntityManager em, UUID row) {
    em.createQuery("delete from RecordChange o where o.objectId = ?1")
        .setParameter(1, row.toString())
        .executeUpdate();
    Set<String> all = new HashSet<>(forgotten(em));
    all.add(row.toString());
    em.setProperty(FORGOTTEN, Set.copyOf(all));
  }

  /** Shows each change of a row, the earliest first. */
  void visit(EntityManager em, UUID row, BiConsumer<RecordChange, ChangeContent> visitor) {
    em.createQuery(
            "select o from RecordChange o where o.objectId = ?1 order by o.changedAt, o.id",
            RecordChange.class)
        .setParameter(1, row.toString())
        .getResultList()
        .forEach(change -> visitor.accept(change, content(change)));
  }

  ChangeContent content(RecordChange change) {
    return sealing.open(change.sealed(), ChangeContent.class, TABLE, change.id());
  }

  private static Set<String> forgotten(EntityManager em) {
    return em.getProperties().get(FORGOTTEN) instanceof Set<?> rows
        ? rows.stream().map(String::valueOf).collect(Collectors.toSet())
        : Set.of();
  }

  private void keep(
      EntityManager em, JournalEntry entry, List<RowChange> rows, List<ChangeContent> contents) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    UUID entryId = ids.next();
    List<RecordChange> changes =
        rows.stream().map(row -> new RecordChange(ids.next(), row.row(), entryId, now)).toList();
    List<byte[]> macs = proof.macs(changes, contents);
    journal.write(em, entryId, entry.vouching(proof.evidence(macs)));
    for (int place = 0; place < changes.size(); place++) {
      RecordChange change = changes.get(place);
      change.holds(
          sealing.seal(contents.get(place), TABLE, change.id()), proof.digests(macs, place));
      em.persist(change);
    }
    em.flush();
  }

  private static ChangeContent content(JournalEntry entry, List<FieldChange> fields) {
    RequestContext request = RequestContext.current();
    return new ChangeContent(
        request.principalOrRefuse().subject(),
        entry.action().code(),
        request.purpose().map(Purpose::code),
        RequestJournal.reason(),
        fields);
  }
}
