package eu.vangnet.privacy.register;

import eu.vangnet.modules.LoadedModule;
import eu.vangnet.modules.TenantModules;
import eu.vangnet.privacy.retention.RetentionRule;
import eu.vangnet.privacy.retention.RetentionRules;
import eu.vangnet.privacy.retention.RuleCode;
import eu.vangnet.privacy.statements.Chapter;
import eu.vangnet.privacy.statements.Stated;
import eu.vangnet.privacy.statements.Statements;
import eu.vangnet.spi.DataCategory;
import eu.vangnet.spi.LegalBasis;
import eu.vangnet.spi.Party;
import eu.vangnet.spi.ProcessingActivity;
import eu.vangnet.spi.SubjectCategory;
import eu.vangnet.spi.Trigger;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts together what the register says now of each activity of the bound tenant. */
@Singleton
class Declarations {
  private final TenantModules modules;
  private final RetentionRules rules;
  private final Statements statements;
  private final Tenants tenants;

  @Inject
  Declarations(
      TenantModules modules, RetentionRules rules, Statements statements, Tenants tenants) {
    this.modules = modules;
    this.rules = rules;
    this.statements = statements;
    this.tenants = tenants;
  }

  /** What is common to all activities of the tenant. */
  private record Frame(
      Tenant tenant,
      List<RetentionRule> rules,
      Optional<String> contact,
      Optional<String> places) {}

  /** All activities, the modules' first. */
  List<ActivityContent> now(EntityManager em) {
    Tenant tenant = tenants.find(TenantContext.current()).orElseThrow();
    Map<Chapter, Stated> stated = statements.all(em);
    Frame frame =
        new Frame(
            tenant,
            rules.all(em),
            Optional.ofNullable(stated.get(Chapter.PARTIES)).map(Stated::text),
            Optional.ofNullable(stated.get(Chapter.LOCATIONS)).map(Stated::text));
    Stream<ActivityContent> declared =
        modules.enabled().stream()
            .flatMap(
                module ->
                    module.module().processingActivities().stream()
                        .map(activity -> content(frame, module, activity)));
    return Stream.concat(declared, CoreActivities.all().stream().map(core -> content(frame, core)))
        .toList();
  }

  private static ActivityContent content(
      Frame frame, LoadedModule module, ProcessingActivity activity) {
    Optional<LegalBasis> basis =
        module.module().legalBases().stream()
            .filter(each -> each.code().equals(activity.legalBasis()))
            .findFirst();
    return new ActivityContent(
        module.id() + '.' + activity.code(),
        module.id(),
        Wording.of(activity.name()),
        Wording.of(activity.purpose()),
        activity.legalBasis(),
        basis.map(each -> Wording.of(each.citation())).orElse(List.of()),
        basis.map(LegalBasis::verified).orElse(false),
        activity.subjects().stream().map(SubjectCategory::code).sorted().toList(),
        activity.dataCategories().stream().map(DataCategory::code).sorted().toList(),
        activity.recordTypes(),
        module.module().parties().stream()
            .filter(party -> activity.parties().contains(party.code()))
            .map(Declarations::takingPart)
            .toList(),
        kept(frame, module.id(), activity.recordTypes()),
        activity.logging().code(),
        activity.confidential(),
        frame.tenant().name(),
        frame.contact(),
        frame.places());
  }

  private static ActivityContent content(Frame frame, CoreActivities.Declared core) {
    return new ActivityContent(
        RuleCode.CORE + '.' + core.code(),
        RuleCode.CORE,
        Wording.english(core.name()),
        Wording.english(core.purpose()),
        CoreActivities.TENANT_STATES,
        List.of(),
        false,
        core.subjects().stream().map(SubjectCategory::code).sorted().toList(),
        core.dataCategories().stream().map(DataCategory::code).sorted().toList(),
        core.recordTypes(),
        CoreActivities.parties(frame.tenant().name()),
        kept(frame, RuleCode.CORE, core.recordTypes()),
        core.logging().code(),
        false,
        frame.tenant().name(),
        frame.contact(),
        frame.places());
  }

  private static ActivityContent.TakingPart takingPart(Party party) {
    return new ActivityContent.TakingPart(
        party.code(), Wording.of(party.name()), party.role().code());
  }

  private static List<ActivityContent.Kept> kept(
      Frame frame, String module, List<String> recordTypes) {
    return frame.rules().stream()
        .filter(rule -> rule.code().module().equals(module))
        .filter(rule -> recordTypes.contains(rule.code().recordType()))
        .map(
            rule ->
                new ActivityContent.Kept(
                    rule.code().recordType(),
                    rule.period().map(Period::toString),
                    rule.trigger().map(Trigger::code),
                    rule.standing().code()))
        .toList();
  }
}
