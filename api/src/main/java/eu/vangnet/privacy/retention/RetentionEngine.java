package eu.vangnet.privacy.retention;

import eu.vangnet.platform.journal.Journal;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.journal.Outcome;
import eu.vangnet.platform.personal.PersonalRegister;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.retention.Due;
import eu.vangnet.platform.retention.Leftovers;
import eu.vangnet.platform.retention.RetainedRecords;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.Tenants;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes away what is over, a few records in each transaction of the caller. Whatever is killed
 * between two of them, the next run goes on: what is gone is no longer due. Thread-safe.
 */
@Singleton
public class RetentionEngine {
  /** So few that a transaction is short and holds few rows. */
  private static final int TOGETHER = 25;

  private static final int LEFTOVERS_TOGETHER = 500;

  private final RetentionRules rules;
  private final DueRecords due;
  private final Map<String, Leftovers> leftovers;
  private final PersonalRegister register;
  private final Tombstones tombstones;
  private final Runs runs;
  private final Pauses pauses;
  private final Journal journal;
  private final Tenants tenants;
  private final Clock clock;

  @Inject
  RetentionEngine(
      RetentionRules rules,
      DueRecords due,
      @Any Instance<Leftovers> leftovers,
      PersonalRegister register,
      Tombstones tombstones,
      Runs runs,
      Pauses pauses,
      Journal journal,
      Tenants tenants,
      Clock clock) {
    this.rules = rules;
    this.due = due;
    this.leftovers =
        leftovers.stream()
            .collect(
                Collectors.toMap(
                    Leftovers::recordType,
                    Function.identity(),
                    (one, other) -> {
                      throw new IllegalStateException("two owners of " + one.recordType());
                    },
                    TreeMap::new));
    this.register = register;
    this.tombstones = tombstones;
    this.runs = runs;
    this.pauses = pauses;
    this.journal = journal;
    this.tenants = tenants;
    this.clock = clock;
  }

  /** The rules that take something away, in the order in which a run follows them. */
  public List<RetentionRule> inForce(EntityManager em) {
    return rules.all(em).stream().filter(rule -> rule.standing() == RuleStanding.IN_FORCE).toList();
  }

  /** Whether a pause holds now. */
  public boolean isPaused(EntityManager em) {
    return pauses.at(em, clock.instant()).isPresent();
  }

  /** Whether a run would take anything away at that moment. */
  public boolean hasWork(EntityManager em, Instant now) {
    return inForce(em).stream()
        .anyMatch(
            rule ->
                leftovers(rule)
                    .map(rows -> rows.count(em, over(rule, now), 1) > 0)
                    .orElseGet(() -> anyFree(em, rule, now)));
  }

  private boolean anyFree(EntityManager em, RetentionRule rule, Instant now) {
    Optional<Due> after = Optional.empty();
    do {
      DueRecords.Found found = due.find(em, rule, now, after, TOGETHER);
      if (!found.free().isEmpty()) {
        return true;
      }
      after = found.last();
    } while (after.isPresent());
    return false;
  }

  /**
   * Does the next step under a rule.
   *
   * @return where the next step goes on; empty when nothing more is over
   */
  public Optional<Due> step(EntityManager em, RunStep step) {
    return leftovers(step.rule())
        .map(rows -> sweep(em, step, rows))
        .orElseGet(() -> erase(em, step, TOGETHER));
  }

  /** As {@link #step} for a single record, to find the one that cannot be erased. */
  public Optional<Due> single(EntityManager em, RunStep step) {
    return leftovers(step.rule()).isPresent() ? step(em, step) : erase(em, step, 1);
  }

  /** Leaves the next record where it is and counts it as one that could not be erased. */
  public Optional<Due> passOver(EntityManager em, RunStep step) {
    DueRecords.Found found = due.find(em, step.rule(), step.now(), step.after(), 1);
    runs.count(em, step).failed(found.free().size());
    return found.last();
  }

  private Optional<Due> erase(EntityManager em, RunStep step, int atMost) {
    Optional<RetainedRecords> records = due.type(step.rule());
    if (records.isEmpty()) {
      return Optional.empty();
    }
    DueRecords.Found found = due.find(em, step.rule(), step.now(), step.after(), atMost);
    RunCount count = runs.count(em, step);
    count.left(found.held().size(), found.extended().size());
    long erased =
        found.free().stream().filter(each -> erase(em, step, records.get(), each)).count();
    count.erased(erased);
    return found.last();
  }

  private boolean erase(EntityManager em, RunStep step, RetainedRecords records, Due record) {
    List<RecordId> all = due.all(em, records, record).toList();
    all.forEach(each -> register.lockFromTheWhole(em, each));
    if (!records.confirm(em, record)) {
      return false;
    }
    // Whoever approves an extension takes the same lock, maybe since the page was read.
    if (due.isExtended(em, step.rule(), record, step.now())) {
      runs.count(em, step).left(0, 1);
      return false;
    }
    for (RecordId each : all) {
      register.erase(em, each);
      tombstones.add(em, step.run(), step.rule(), each.id(), step.now());
    }
    records.finish(em, record);
    journal.write(
        em,
        all.stream()
            .map(
                each ->
                    JournalEntry.done(
                            Right.RETENTION_RUN,
                            register.objectType(each).orElse(ObjectType.RETENTION),
                            each.id().toString())
                        .event(each.kind() + "Erased"))
            .toList());
    return true;
  }

  /** The place is of no meaning here: what is gone is not found again. */
  private Optional<Due> sweep(EntityManager em, RunStep step, Leftovers rows) {
    int gone = rows.erase(em, over(step.rule(), step.now()), LEFTOVERS_TOGETHER);
    if (gone == 0) {
      return Optional.empty();
    }
    runs.count(em, step).erased(gone);
    journal.write(
        em,
        new JournalEntry(
            Right.RETENTION_RUN,
            ObjectType.RETENTION,
            Optional.of(step.rule().code().toString()),
            gone,
            Outcome.DONE,
            Optional.empty()));
    return Optional.of(new Due(step.run(), step.now()));
  }

  /** How many of those rows are over, for a dry run. */
  int count(EntityManager em, RetentionRule rule, Instant now, int atMost) {
    return leftovers(rule).map(rows -> rows.count(em, over(rule, now), atMost)).orElse(0);
  }

  private Optional<Leftovers> leftovers(RetentionRule rule) {
    return Optional.ofNullable(leftovers.get(rule.code().recordType()))
        .filter(rows -> rows.keptBy(tenant().kind()));
  }

  private Instant over(RetentionRule rule, Instant now) {
    return now.atZone(tenant().zone()).minus(rule.period().orElseThrow()).toInstant();
  }

  private Tenant tenant() {
    return tenants.find(TenantContext.current()).orElseThrow();
  }
}
