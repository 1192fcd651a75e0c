package eu.vangnet.casework.support.records;

import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Lists of which a caller hears a part: what the caller sends takes the place of what the caller
 * was shown, and what was hidden stays as it is. Made for one request.
 */
public final class HeardItems {
  private final Predicate<Classification> hearing;
  private final Optional<String> organisation;
  private final Supplier<UUID> identifiers;
  private final List<Violation> violations = new ArrayList<>();

  /**
   * For a caller.
   *
   * @param hearing what the caller hears
   * @param organisation where the caller comes from
   * @param identifiers makes identifiers for what is added
   */
  public HeardItems(
      Predicate<Classification> hearing,
      Optional<String> organisation,
      Supplier<UUID> identifiers) {
    this.hearing = hearing;
    this.organisation = organisation;
    this.identifiers = identifiers;
  }

  /** What of the list is shown. */
  public <T extends SupportItem<T>> List<T> shown(List<T> all) {
    return all.stream().filter(this::hears).toList();
  }

  /**
   * The list after a change. Faults are kept until {@link #end}: an item that was not shown, one
   * that is named twice, and another classification of what somebody else brought in, since only
   * who brought it in may lift or lay a secret on it.
   */
  public <T extends SupportItem<T>> List<T> merged(String pointer, List<T> present, List<T> sent) {
    List<T> merged = new ArrayList<>();
    Set<String> named = new HashSet<>();
    List<T> shown = shown(present);
    for (int place = 0; place < sent.size(); place++) {
      T item = sent.get(place);
      String at = pointer + '/' + place;
      if (item.id().filter(id -> !named.add(id)).isPresent()) {
        violations.add(Violation.body(at + "/id", "unique", "is named twice"));
      }
      merged.add(item.id().isPresent() ? changed(at, shown, item) : added(item));
    }
    present.stream().filter(item -> !hears(item)).forEach(merged::add);
    return merged;
  }

  /** Throws 400 with all faults that were found. */
  public void end() {
    if (!violations.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_INPUT, violations);
    }
  }

  private <T extends SupportItem<T>> T added(T item) {
    return item.kept(identifiers.get().toString(), item.classifiedBy(organisation));
  }

  private <T extends SupportItem<T>> T changed(String at, List<T> shown, T item) {
    Optional<T> before =
        shown.stream().filter(present -> present.id().equals(item.id())).findFirst();
    if (before.isEmpty()) {
      violations.add(Violation.body(at + "/id", "unknown", "must be an item shown here"));
      return item;
    }
    Optional<String> source = before.get().source();
    Classification kept = before.get().classifiedBy(source);
    Classification wanted = item.classifiedBy(source);
    if (!wanted.equals(kept) && !source.equals(organisation)) {
      violations.add(
          Violation.body(
              at + "/professionalSecret",
              "source",
              "its classification is changed by who brought it in"));
    }
    if (item.confided() != before.get().confided() && !source.equals(organisation)) {
      violations.add(
          Violation.body(
              at + "/toldInConfidence", "source", "is changed by who brought the item in"));
    }
    return item.kept(item.id().orElseThrow(), wanted);
  }

  private boolean hears(SupportItem<?> item) {
    return hearing.test(item.classifiedBy(item.source()));
  }
}
