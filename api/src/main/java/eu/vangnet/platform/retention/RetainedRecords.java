package eu.vangnet.platform.retention;

import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.tenants.TenantKind;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;

/**
 * Records about persons whose time can be over, as the engine of retention sees them: a bean of the
 * feature that owns them. Called within a unit of work of the bound tenant. Thread-safe.
 */
public interface RetainedRecords {

  /** The name in rules, such as {@code case}. */
  String recordType();

  /** Their kind in {@code platform.personal}; several record types may be of one kind. */
  String kind();

  /** Whether tenants of that kind have such rows at all. */
  default boolean keptBy(TenantKind tenant) {
    return true;
  }

  /** The modules whose records there are; empty where records have no module. */
  default Set<String> modules(EntityManager em) {
    return Set.of();
  }

  /** The records asked for, in the order of their identifiers. */
  List<Due> due(EntityManager em, DueQuestion question);

  /**
   * Locks the record until the transaction ends and says whether its clock still started at that
   * moment: whoever takes a case up again is faster or slower than the engine, never half.
   */
  boolean confirm(EntityManager em, Due due);

  /**
   * Takes away what an erasure of the record leaves, in the same transaction and after it; nothing
   * for most.
   */
  default void finish(EntityManager em, Due due) {}

  /** The further records that go with one, such as the signal of a case. */
  default List<RecordId> goingAlong(EntityManager em, Due due) {
    return List.of();
  }
}
