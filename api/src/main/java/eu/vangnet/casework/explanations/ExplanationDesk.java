package eu.vangnet.casework.explanations;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.sharing.FieldGroup;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.sharing.SharedItem;
import eu.vangnet.casework.sharing.SharedItems;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.Right;
import eu.vangnet.spi.DataCategory;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Explains by the same rule that filters; it knows of no item that the asker does not hear. */
@Singleton
class ExplanationDesk {
  private static final int OF_EACH_KIND = 500;

  private final Recorder recorder;
  private final CaseAccess cases;
  private final Instance<SharedItems> kinds;

  @Inject
  ExplanationDesk(Recorder recorder, CaseAccess cases, @Any Instance<SharedItems> kinds) {
    this.recorder = recorder;
    this.cases = cases;
    this.kinds = kinds;
  }

  /** Why the caller sees what they see. */
  ExplanationView own(UUID caseFile) {
    return recorder.read(
        em -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.CASE_READ);
          return new ExplanationView(
              "/v1/cases/" + caseFile + "/explanation",
              Arrays.stream(FieldGroup.values())
                  .map(group -> ExplainedPart.of(group.code(), hearing.reason(group)))
                  .toList(),
              Arrays.stream(DataCategory.values())
                  .map(category -> ExplainedPart.of(category.code(), hearing.reason(category)))
                  .toList(),
              heard(em, caseFile, hearing)
                  .map(item -> ExplainedItem.of(item, item.reason(hearing, side())))
                  .toList());
        });
  }

  /** Who at the table hears what the caller hears. */
  AudienceView audience(UUID caseFile) {
    return recorder.read(
        em -> {
          Map<String, Hearing> audience = cases.audience(em, caseFile);
          Hearing own = cases.hearing(em, caseFile, Right.AUDIENCE_READ);
          Stream<HeardThing> fields =
              Arrays.stream(FieldGroup.values())
                  .map(
                      group ->
                          thing(
                              group.code(),
                              Optional.empty(),
                              group.category().code(),
                              (organisation, hears) -> Hearer.of(organisation, hears.reason(group)),
                              audience));
          Stream<HeardThing> items =
              heard(em, caseFile, own)
                  .map(
                      item ->
                          thing(
                              item.kind(),
                              Optional.of(item.href()),
                              item.classification().category().code(),
                              (organisation, hears) -> Hearer.of(organisation, item, hears),
                              audience));
          return new AudienceView(
              "/v1/cases/" + caseFile + "/audiences", Stream.concat(fields, items).toList());
        });
  }

  private Stream<SharedItem> heard(EntityManager em, UUID caseFile, Hearing hearing) {
    return kinds.stream()
        .flatMap(kind -> kind.heard(em, caseFile, hearing, OF_EACH_KIND).stream())
        .filter(item -> item.isFor(side()))
        .filter(item -> item.reason(hearing, side()).shows());
  }

  private static Optional<String> side() {
    return RequestContext.current().principalOrRefuse().organisation();
  }

  private static HeardThing thing(
      String kind,
      Optional<String> href,
      String category,
      BiFunction<String, Hearing, Hearer> hearer,
      Map<String, Hearing> audience) {
    List<Hearer> hearers =
        audience.entrySet().stream()
            .map(one -> hearer.apply(one.getKey(), one.getValue()))
            .toList();
    return new HeardThing(kind, href, category, hearers);
  }
}
