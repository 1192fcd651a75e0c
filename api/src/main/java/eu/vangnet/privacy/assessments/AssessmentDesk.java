package eu.vangnet.privacy.assessments;

import eu.vangnet.modules.LoadedModule;
import eu.vangnet.modules.TenantModules;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.languages.Language;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.privacy.register.ActivityView;
import eu.vangnet.privacy.register.Register;
import eu.vangnet.privacy.statements.Chapter;
import eu.vangnet.privacy.statements.Stated;
import eu.vangnet.privacy.statements.Statements;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the draft together and takes the tenant's statements. */
@Singleton
class AssessmentDesk {
  private final Recorder recorder;
  private final Register register;
  private final Statements statements;
  private final TenantModules modules;
  private final Tenants tenants;

  @Inject
  AssessmentDesk(
      Recorder recorder,
      Register register,
      Statements statements,
      TenantModules modules,
      Tenants tenants) {
    this.recorder = recorder;
    this.register = register;
    this.statements = statements;
    this.modules = modules;
    this.tenants = tenants;
  }

  /** The whole draft. */
  AssessmentDraft draft(Language language) {
    Tenant tenant = tenants.find(TenantContext.current()).orElseThrow();
    String wanted = language.among(tenant.languages());
    List<ActivityView> activities = activities(wanted);
    Map<Chapter, Stated> stated = recorder.read(statements::all);
    return new AssessmentDraft(
        tenant.name(),
        Arrays.stream(Chapter.values())
            .map(chapter -> view(chapter, activities, stated, wanted))
            .toList(),
        "/v1/assessments");
  }

  /**
   * Takes the tenant's statement under a chapter.
   *
   * @throws ProblemException 400 where there is no such chapter
   */
  AssessmentDraft state(NewStatement sent, Optional<String> ifMatch, Language language) {
    Chapter chapter =
        Chapter.of(sent.chapter())
            .orElseThrow(
                () ->
                    ProblemException.invalid(
                        Violation.body("/chapter", "unknown", "must be a chapter of the draft")));
    EntityTags.require(ifMatch, draft(language));
    recorder.change(
        JournalEntry.done(Right.ASSESSMENT_STATE, ObjectType.ASSESSMENT, chapter.code())
            .event("assessmentStated"),
        em -> {
          statements.state(
              em,
              chapter,
              sent.text(),
              RequestContext.current().principalOrRefuse().subject(),
              recorder.now());
          return chapter;
        });
    return draft(language);
  }

  private List<ActivityView> activities(String language) {
    return register.now().stream().map(entry -> ActivityView.of(entry, language)).toList();
  }

  private ChapterView view(
      Chapter chapter,
      List<ActivityView> activities,
      Map<Chapter, Stated> stated,
      String language) {
    List<ChapterView.Part> parts = new ArrayList<>();
    for (ActivityView activity : activities) {
      add(parts, "register", ActivityTexts.under(chapter, activity));
    }
    for (LoadedModule module : modules.enabled()) {
      add(parts, module.id(), ModuleTexts.under(chapter, module, language));
    }
    add(parts, "product", ProductTexts.under(chapter));
    return ChapterView.of(chapter, parts, Optional.ofNullable(stated.get(chapter)));
  }

  private static void add(List<ChapterView.Part> parts, String origin, List<String> texts) {
    texts.forEach(text -> parts.add(new ChapterView.Part(origin, text)));
  }
}
