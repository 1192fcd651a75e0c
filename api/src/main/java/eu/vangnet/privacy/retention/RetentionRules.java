package eu.vangnet.privacy.retention;

import eu.vangnet.modules.LoadedModule;
import eu.vangnet.modules.ModuleCatalogue;
import eu.vangnet.modules.TenantModules;
import eu.vangnet.platform.retention.RetainedRecords;
import eu.vangnet.platform.sealing.SealedJson;
import eu.vangnet.spi.Retention;
import eu.vangnet.spi.RetentionOutcome;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.tenants.Tenants;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules of the bound tenant: those of the product, those of its modules, and what the tenant
 * decided of them. A module that the tenant used once goes on ruling over the records it left.
 */
@Singleton
public class RetentionRules {
  static final String TABLE = "retention_setting";

  private final TenantModules enabled;
  private final ModuleCatalogue catalogue;
  private final List<RetainedRecords> records;
  private final SealedJson sealing;
  private final Tenants tenants;

  @Inject
  RetentionRules(
      TenantModules enabled,
      ModuleCatalogue catalogue,
      @Any Instance<RetainedRecords> records,
      SealedJson sealing,
      Tenants tenants) {
    this.enabled = enabled;
    this.catalogue = catalogue;
    this.records = records.stream().toList();
    this.sealing = sealing;
    this.tenants = tenants;
  }

  /** All of them, in the order of their codes. */
  public List<RetentionRule> all(EntityManager em) {
    Map<String, RetentionSetting> decided = settings(em);
    List<RetentionRule> declared =
        modules(em).stream()
            .flatMap(
                module ->
                    module.module().retentions().stream().map(each -> declared(module.id(), each)))
            .toList();
    return ruling(declared)
        .map(
            rule ->
                Optional.ofNullable(decided.get(rule.code().toString()))
                    .map(own -> rule.decided(own.period(), own.reviewOn()))
                    .orElse(rule))
        .toList();
  }

  /** Those of the product and these of modules, in the order of their codes. */
  static Stream<RetentionRule> ruling(List<RetentionRule> declared) {
    Set<String> said =
        declared.stream().map(rule -> rule.code().recordType()).collect(Collectors.toSet());
    return Stream.concat(CoreRules.beside(said), declared.stream())
        .sorted(Comparator.comparing(rule -> rule.code().toString()));
  }

  /** One of them. */
  Optional<RetentionRule> find(EntityManager em, RuleCode code) {
    return all(em).stream().filter(rule -> rule.code().equals(code)).findFirst();
  }

  /** What the tenant decided of a rule, where it did. */
  Optional<RetentionSetting> setting(EntityManager em, RuleCode code) {
    return Optional.ofNullable(settings(em).get(code.toString()));
  }

  String reason(RetentionSetting setting) {
    return sealing.open(setting.sealed(), StoredReason.class, TABLE, setting.id()).reason();
  }

  void store(EntityManager em, RetentionSetting setting, String reason) {
    setting.sealed(sealing.seal(new StoredReason(reason), TABLE, setting.id()));
    if (!em.contains(setting)) {
      em.persist(setting);
    }
  }

  private static Map<String, RetentionSetting> settings(EntityManager em) {
    return em
        .createQuery("select o from RetentionSetting o", RetentionSetting.class)
        .getResultList()
        .stream()
        .collect(Collectors.toMap(RetentionSetting::rule, Function.identity()));
  }

  private List<LoadedModule> modules(EntityManager em) {
    SortedMap<String, LoadedModule> known = new TreeMap<>();
    TenantKind kind = tenants.find(TenantContext.current()).orElseThrow().kind();
    // The catalogue is in the order of versions, so that the latest stays.
    records.stream()
        .filter(type -> type.keptBy(kind))
        .flatMap(type -> type.modules(em).stream())
        .distinct()
        .flatMap(id -> catalogue.modules().stream().filter(module -> module.id().equals(id)))
        .forEach(module -> known.put(module.id(), module));
    enabled.enabled().forEach(module -> known.put(module.id(), module));
    return List.copyOf(known.values());
  }

  private static RetentionRule declared(String module, Retention declared) {
    boolean handedOver = declared.outcome() == RetentionOutcome.ARCHIVE;
    RuleStanding open =
        declared.setByTenant() ? RuleStanding.PERIOD_MISSING : RuleStanding.IN_FORCE;
    return new RetentionRule(
        new RuleCode(module, declared.recordType()),
        Optional.of(declared.trigger()),
        declared.period(),
        declared.period(),
        declared.legalSource(),
        declared.outcome().code(),
        declared.extensions(),
        Optional.empty(),
        handedOver ? RuleStanding.HANDED_OVER : open,
        Optional.empty());
  }
}
