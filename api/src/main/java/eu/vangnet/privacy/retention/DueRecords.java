package eu.vangnet.privacy.retention;

import eu.vangnet.platform.personal.PersonalRegister;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.retention.Due;
import eu.vangnet.platform.retention.DueQuestion;
import eu.vangnet.platform.retention.RetainedRecords;
import eu.vangnet.spi.Trigger;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.Tenants;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which records about persons are over, page by page; what a dry run shows and a run erases. */
@Singleton
class DueRecords {
  private final Map<String, RetainedRecords> types;
  private final PersonalRegister register;
  private final Extensions extensions;
  private final Tenants tenants;

  @Inject
  DueRecords(
      @Any Instance<RetainedRecords> types,
      PersonalRegister register,
      Extensions extensions,
      Tenants tenants) {
    this.types =
        types.stream()
            .collect(
                Collectors.toMap(
                    RetainedRecords::recordType,
                    Function.identity(),
                    (one, other) -> {
                      throw new IllegalStateException("two owners of " + one.recordType());
                    },
                    TreeMap::new));
    this.register = register;
    this.extensions = extensions;
    this.tenants = tenants;
  }

  /**
   * A page of what is over.
   *
   * @param free may be erased
   * @param held something forbids it, such as a legal hold
   * @param extended their period was prolonged and is not over
   * @param last where to go on; empty when this was the last page
   */
  record Found(List<Due> free, List<Due> held, List<Due> extended, Optional<Due> last) {}

  /** The sort of record that the rule is about, where the product knows it. */
  Optional<RetainedRecords> type(RetentionRule rule) {
    return Optional.ofNullable(types.get(rule.code().recordType()))
        .filter(type -> type.keptBy(tenant().kind()));
  }

  /** The next page; an empty one for rules that take nothing away. */
  Found find(EntityManager em, RetentionRule rule, Instant now, Optional<Due> after, int atMost) {
    Found found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), after);
    Optional<RetainedRecords> records = type(rule);
    if (records.isEmpty() || rule.standing() != RuleStanding.IN_FORCE) {
      return new Found(List.of(), List.of(), List.of(), Optional.empty());
    }
    Period period = rule.period().orElseThrow();
    Trigger start = rule.trigger().orElseThrow();
    ZoneId zone = zone();
    List<Due> page =
        records
            .get()
            .due(
                em,
                new DueQuestion(
                    rule.code().module(),
                    start.code(),
                    start.kind() == Trigger.Kind.STATE,
                    Lengths.latestStart(now, period, zone),
                    after,
                    atMost));
    for (Due due : page) {
      sort(em, rule, records.get(), due, now, found);
    }
    boolean more = page.size() == atMost;
    return new Found(
        found.free(),
        found.held(),
        found.extended(),
        more ? Optional.of(page.getLast()) : Optional.empty());
  }

  private void sort(
      EntityManager em,
      RetentionRule rule,
      RetainedRecords records,
      Due due,
      Instant now,
      Found found) {
    if (end(rule, due).isAfter(now)) {
      return;
    }
    if (isExtended(em, rule, due, now)) {
      found.extended().add(due);
    } else if (all(em, records, due).anyMatch(each -> register.forbidden(em, each).isPresent())) {
      found.held().add(due);
    } else {
      found.free().add(due);
    }
  }

  /** Whether its period was prolonged and is not over, as is known at this moment. */
  boolean isExtended(EntityManager em, RetentionRule rule, Due due, Instant now) {
    return extensions.end(em, rule.code(), due.id(), end(rule, due), zone()).isAfter(now);
  }

  private Instant end(RetentionRule rule, Due due) {
    return Lengths.end(due.since(), rule.period().orElseThrow(), zone());
  }

  /** The record itself and what goes along with it. */
  Stream<RecordId> all(EntityManager em, RetainedRecords records, Due due) {
    return Stream.concat(
        Stream.of(new RecordId(records.kind(), due.id())), records.goingAlong(em, due).stream());
  }

  private ZoneId zone() {
    return tenant().zone();
  }

  private Tenant tenant() {
    return tenants.find(TenantContext.current()).orElseThrow();
  }
}
