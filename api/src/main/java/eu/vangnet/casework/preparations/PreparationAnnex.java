package eu.vangnet.casework.preparations;

import eu.vangnet.platform.history.RecordHistory;
import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.PersonalItems;
import eu.vangnet.platform.personal.RecordAnnex;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.SearchedRows;
import eu.vangnet.platform.personal.WithholdingGround;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How telling was prepared hangs on the case or the signal. */
@Singleton
class PreparationAnnex implements RecordAnnex {
  private static final Set<String> TOLD_OF = Set.of("case", "signal");

  private final Preparations preparations;
  private final PreparationRules rules;
  private final RecordHistory history;

  @Inject
  PreparationAnnex(Preparations preparations, PreparationRules rules, RecordHistory history) {
    this.preparations = preparations;
    this.rules = rules;
    this.history = history;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(Preparation.class, PreparationStep.class);
  }

  @Override
  public List<SearchedRows<?>> searched() {
    return List.of(
        new SearchedRows<>(
            TOLD_OF,
            Preparation.class,
            Preparation::id,
            (em, row) -> Set.of(row.caseId()),
            preparations::about),
        new SearchedRows<>(
            TOLD_OF,
            PreparationStep.class,
            PreparationStep::id,
            PreparationAnnex::caseOf,
            preparations::content));
  }

  /**
   * Who a source is stays with the source, and a secret with its holder. What a partner thinks of
   * telling is between it and whom it is bound to.
   */
  @Override
  public List<PersonalItem> export(EntityManager em, RecordId record) {
    List<PersonalItem> items = new ArrayList<>();
    int number = 0;
    for (Preparation preparation : of(em, record)) {
      boolean ofPartner = preparation.organisation().isPresent();
      prepared(em, "preparations." + ++number, preparation).stream()
          .map(item -> item.withheldIf(ofPartner, WithholdingGround.PROFESSIONAL_SECRECY))
          .forEach(items::add);
    }
    return items;
  }

  private List<PersonalItem> prepared(EntityManager em, String name, Preparation preparation) {
    List<PersonalItem> items =
        new ArrayList<>(PersonalItems.of(name, preparations.about(preparation)));
    int place = 0;
    for (PreparationStep step : preparations.steps(em, preparation.id())) {
      NewPreparedStep taken = preparations.content(step);
      String below = name + ".steps." + ++place;
      Set<String> secret = secretParts(em, below, preparation, taken);
      PersonalItems.of(below, taken).stream()
          .map(PreparationAnnex::withoutSource)
          .map(
              item ->
                  item.withheldIf(
                      secret.stream().anyMatch(item.name()::startsWith),
                      WithholdingGround.PROFESSIONAL_SECRECY))
          .forEach(items::add);
    }
    return items;
  }

  /** The ways to what would be told under secrecy, which the note that it is taken from says. */
  private Set<String> secretParts(
      EntityManager em, String step, Preparation preparation, NewPreparedStep taken) {
    return IntStream.range(0, taken.items().size())
        .filter(at -> rules.secret(em, preparation.caseId(), taken.items().get(at)))
        .mapToObj(at -> step + ".items." + (at + 1) + '.')
        .collect(Collectors.toSet());
  }

  private static PersonalItem withoutSource(PersonalItem item) {
    return item.name().endsWith(".source") ? item.withheld(WithholdingGround.OTHERS_RIGHTS) : item;
  }

  @Override
  public void erase(EntityManager em, RecordId record) {
    for (Preparation preparation : of(em, record)) {
      for (PreparationStep step : preparations.steps(em, preparation.id())) {
        history.forget(em, step.id());
        em.remove(step);
      }
      history.forget(em, preparation.id());
      em.remove(preparation);
    }
  }

  private static Set<UUID> caseOf(EntityManager em, PreparationStep step) {
    return Optional.ofNullable(em.find(Preparation.class, step.preparationId()))
        .map(preparation -> Set.of(preparation.caseId()))
        .orElse(Set.of());
  }

  private List<Preparation> of(EntityManager em, RecordId record) {
    return TOLD_OF.contains(record.kind()) ? preparations.of(em, record.id()) : List.of();
  }
}
