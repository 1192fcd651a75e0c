package eu.vangnet.privacy.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** How many records a run took away or left under one rule. */
@Entity
@Table(name = "retention_count")
class RunCount {
  @Id private String id;

  @Column(name = "run_id")
  private String runId;

  private String rule;
  private long erased;
  private long held;
  private long extended;
  private long failed;
  @Version private long version;

  /** For the persistence provider. */
  protected RunCount() {}

  RunCount(UUID run, RuleCode rule) {
    this.id = idOf(run, rule);
    this.runId = run.toString();
    this.rule = rule.toString();
  }

  static String idOf(UUID run, RuleCode rule) {
    return run + "/" + rule;
  }

  void erased(long more) {
    this.erased += more;
  }

  /** After a crash the pages are walked anew, so what is left is counted from the beginning. */
  void beginAnew() {
    this.held = 0;
    this.extended = 0;
    this.failed = 0;
  }

  void left(long moreHeld, long moreExtended) {
    this.held += moreHeld;
    this.extended += moreExtended;
  }

  void failed(long more) {
    this.failed += more;
  }

  String rule() {
    return rule;
  }

  long erased() {
    return erased;
  }

  long held() {
    return held;
  }

  long extended() {
    return extended;
  }

  long failed() {
    return failed;
  }
}
