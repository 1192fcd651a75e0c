package eu.vangnet.platform.quotas;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The row that whoever adds to a quota holds. It knows how many more fit for certain: each that is
 * added takes one from that, and what goes away only leaves more room than it says.
 */
@Entity
@Table(name = "quota_lock")
class QuotaLock {
  @Id private String name;

  private long room;

  @Column(name = "counted_limit")
  private long countedLimit;

  /** For the persistence provider. */
  protected QuotaLock() {}

  /** Takes one from the room; false when nothing is certain and somebody must count. */
  boolean take(long limit) {
    boolean certain = countedLimit == limit && room > 0;
    if (certain) {
      room--;
    }
    return certain;
  }

  /** Notes how many more fit, just after they were counted. */
  void counted(long limit, long more) {
    this.countedLimit = limit;
    this.room = more;
  }

  /** Notes that one came without being asked whether it fits. */
  void squeezedIn() {
    room = Math.max(0, room - 1);
  }
}
