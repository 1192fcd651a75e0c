package eu.vangnet.casework.upgrades;

import eu.vangnet.casework.cases.CaseVersions;
import eu.vangnet.casework.forms.FormFate;
import eu.vangnet.casework.forms.FormUpgrades;
import eu.vangnet.modules.LoadedModule;
import eu.vangnet.modules.TenantModules;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.Journal;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.spi.State;
import eu.vangnet.spi.Upgrade;
import eu.vangnet.spi.Version;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Upgrades of the current tenant. The later version says which state follows on which; where it
 * says nothing, a state of the same name does. All cases come over together or none does.
 */
@Singleton
class UpgradeDesk {
  private static final int SHOWN = 500;

  private final Recorder recorder;
  private final TenantModules modules;
  private final CaseVersions cases;
  private final FormUpgrades forms;
  private final Journal journal;

  @Inject
  UpgradeDesk(
      Recorder recorder,
      TenantModules modules,
      CaseVersions cases,
      FormUpgrades forms,
      Journal journal) {
    this.recorder = recorder;
    this.modules = modules;
    this.cases = cases;
    this.forms = forms;
    this.journal = journal;
  }

  static String path(String module) {
    return "/v1/modules/" + module + "/upgrades";
  }

  /** What an upgrade would do. */
  UpgradePlan preview(String module, NewUpgrade sent) {
    LoadedModule later = earlierThanEnabled(module, sent.from());
    return recorder.read(em -> plan(em, later, sent.from()));
  }

  /**
   * Brings the open cases over.
   *
   * @throws ProblemException 404 for a module that is not enabled, 400 when the version is not an
   *     earlier one, 409 when a state has no successor
   */
  Made upgrade(String module, NewUpgrade sent, CreationKey key) {
    LoadedModule later = earlierThanEnabled(module, sent.from());
    return recorder.make(
        key,
        id -> path(module) + '/' + id,
        id ->
            JournalEntry.done(Right.MODULE_ENABLE, ObjectType.MODULE, module)
                .event("moduleUpgraded"),
        (em, id) -> upgrade(em, id, later, sent.from()));
  }

  private void upgrade(EntityManager em, UUID id, LoadedModule later, String from) {
    Map<String, List<UUID>> before =
        cases.bringOver(
            em, later.id(), from, later.version(), state -> successorOrRefuse(later, from, state));
    List<UpgradedState> states =
        before.entrySet().stream()
            .map(
                entry ->
                    new UpgradedState(
                        entry.getKey(),
                        successor(later, from, entry.getKey()).map(State::code),
                        entry.getValue().size()))
            .toList();
    UpgradePlan done =
        UpgradePlan.of(later.id(), from, later.version(), states, fates(em, later, from));
    String actor = RequestContext.current().principalOrRefuse().subject();
    em.persist(new ModuleUpgrade(id, done, actor, recorder.now()));
    journal.write(
        em,
        before.values().stream()
            .flatMap(List::stream)
            .map(
                file ->
                    JournalEntry.done(Right.MODULE_ENABLE, ObjectType.CASE, file.toString())
                        .event("caseUpgraded"))
            .toList());
  }

  /** An upgrade that took place. */
  UpgradeView view(String module, UUID id) {
    enabled(module);
    return recorder.read(
        em ->
            Optional.ofNullable(em.find(ModuleUpgrade.class, id.toString()))
                .filter(found -> found.module().equals(module))
                .map(ModuleUpgrade::view)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND)));
  }

  /** The latest upgrades, and the versions in use. */
  UpgradeList list(String module) {
    enabled(module);
    return recorder.read(
        em ->
            new UpgradeList(
                em
                    .createQuery(
                        "select u from ModuleUpgrade u where u.module = ?1"
                            + " order by u.upgradedAt desc, u.id desc",
                        ModuleUpgrade.class)
                    .setParameter(1, module)
                    .setMaxResults(SHOWN)
                    .getResultList()
                    .stream()
                    .map(ModuleUpgrade::view)
                    .toList(),
                cases.versions(em, module).entrySet().stream()
                    .map(entry -> new VersionInUse(entry.getKey(), entry.getValue()))
                    .toList(),
                path(module)));
  }

  private UpgradePlan plan(EntityManager em, LoadedModule later, String from) {
    List<UpgradedState> states =
        cases.states(em, later.id(), from).entrySet().stream()
            .map(
                entry ->
                    new UpgradedState(
                        entry.getKey(),
                        successor(later, from, entry.getKey()).map(State::code),
                        entry.getValue()))
            .toList();
    return UpgradePlan.of(later.id(), from, later.version(), states, fates(em, later, from));
  }

  private Map<String, FormFate> fates(EntityManager em, LoadedModule later, String from) {
    return forms.fates(em, later.id(), from, later.version());
  }

  private static Optional<State> successor(LoadedModule later, String from, String state) {
    Version version = Version.of(from);
    return later.module().upgrades().stream()
        .filter(upgrade -> upgrade.from().contains(version))
        .map((Upgrade upgrade) -> upgrade.stateAfter(state))
        .findFirst()
        .flatMap(later.procedure()::state)
        .filter(next -> !next.ending());
  }

  private static State successorOrRefuse(LoadedModule later, String from, String state) {
    return successor(later, from, state)
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.CONFLICT,
                    "stateWithoutSuccessor: "
                        + later.id()
                        + " "
                        + later.version()
                        + " does not say what follows on "
                        + state
                        + " of "
                        + from
                        + "; nothing was brought over."));
  }

  private LoadedModule earlierThanEnabled(String module, String from) {
    LoadedModule later = enabled(module);
    if (Version.of(from).compareTo(later.manifest().version()) >= 0) {
      throw ProblemException.invalid(
          Violation.body(
              "/from", "earlier", "must be an earlier version than the one that is enabled"));
    }
    return later;
  }

  private LoadedModule enabled(String module) {
    return modules.find(module).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }
}
