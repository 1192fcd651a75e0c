package eu.vangnet.platform.quotas;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The row that whoever adds to a quota holds. */
@Entity
@Table(name = "quota_lock")
class QuotaLock {
  @Id private String name;

  /** For the persistence provider. */
  protected QuotaLock() {}
}
