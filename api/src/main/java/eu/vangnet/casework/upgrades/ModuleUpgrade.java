package eu.vangnet.casework.upgrades;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** That open cases were brought over; never changed. */
@Entity
@Table(name = "module_upgrade")
class ModuleUpgrade {
  @Id private String id;
  private String module;

  @Column(name = "from_version")
  private String fromVersion;

  @Column(name = "to_version")
  private String toVersion;

  @Column(name = "upgraded_by")
  private String upgradedBy;

  @Column(name = "upgraded_at")
  private Instant upgradedAt;

  private String states;

  /** For the persistence provider. */
  protected ModuleUpgrade() {}

  ModuleUpgrade(UUID id, UpgradePlan plan, String actor, Instant now) {
    this.id = id.toString();
    this.module = plan.module();
    this.fromVersion = plan.from();
    this.toVersion = plan.to();
    this.upgradedBy = actor;
    this.upgradedAt = now;
    this.states =
        plan.states().stream()
            .map(step -> step.from() + ' ' + step.to().orElseThrow() + ' ' + step.cases())
            .collect(Collectors.joining(","));
  }

  UpgradeView view() {
    return new UpgradeView(
        id,
        UpgradeDesk.path(module) + '/' + id,
        module,
        fromVersion,
        toVersion,
        upgradedBy,
        upgradedAt,
        steps());
  }

  private List<UpgradedState> steps() {
    return states.isEmpty()
        ? List.of()
        : Stream.of(states.split(",", -1)).map(UpgradedState::read).toList();
  }

  String module() {
    return module;
  }
}
