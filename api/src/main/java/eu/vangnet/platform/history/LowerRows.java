package eu.vangnet.platform.history;

import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.security.Right;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/**
 * Rows that lie under a record, such as who was at a conference: what was changed of them is part
 * of the record's history. A bean of the feature that keeps them is found. Thread-safe.
 */
public interface LowerRows {

  /** What such a row is, as the history calls it. */
  String part();

  /** Without this right nothing of them is shown. */
  Right reads();

  /**
   * Those under a record that the caller may see as they are now; none for a record of another
   * kind. Asked for the tenant's own people, who may see the record itself.
   */
  List<UUID> under(EntityManager em, RecordId record);
}
