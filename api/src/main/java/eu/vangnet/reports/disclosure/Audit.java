package eu.vangnet.reports.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/** Attacks a release with all its tables at once, before anybody else can. */
final class Audit {
  /** Every value that the rules hide must stay possible, to the public and to each tenant. */
  private static final double WIDTH = SafeSum.FEWEST_PERSONS;

  private static final double ROUNDING = 1e-6;

  private final Knowledge known;
  private final List<String> findings = new ArrayList<>();

  private Audit(Knowledge known) {
    this.known = known;
  }

  /** What could be recovered, in words without figures; empty when nothing can. */
  static List<String> findings(List<ExactTable> exact, List<ProtectedTable> published) {
    Audit audit = new Audit(new Knowledge(exact, published));
    audit.findings.addAll(audit.known.contradictions());
    audit.known.cells().forEach(audit::checkShown);
    audit.known.sums().forEach(audit::checkInsiders);
    Block.of(audit.known.sums()).forEach(audit::attack);
    return List.copyOf(audit.findings);
  }

  private void checkShown(Knowledge.Numbered cell) {
    if (cell.shown() && !SafeSum.of(cell.cell())) {
      findings.add(place(cell) + " is shown, which the rules forbid");
    }
  }

  /**
   * Each tenant takes off what it knows to be its own: of cells and of totals, here and in all
   * countries together. It comes closest to whoever holds the most of the rest.
   */
  private void checkInsiders(KnownSum sum) {
    String place = place(known.cell(sum.cells().iterator().next()));
    ExactCell together = known.together(sum.cells());
    List<Long> largestFirst =
        together.contributions().stream().sorted(Comparator.reverseOrder()).toList();
    for (int insider = 0; insider < largestFirst.size(); insider++) {
      long others = together.count() - largestFirst.get(insider);
      if (others < SafeSum.FEWEST_PERSONS) {
        findings.add(place + " leaves too few persons when a tenant takes off its own");
      } else if (isTooClose(others, largestFirst.get(insider == 0 ? 1 : 0))) {
        findings.add(place + " tells one tenant too closely what another counts");
      }
    }
  }

  private static boolean isTooClose(long others, long wanted) {
    return (others - wanted) * 100 < wanted * SafeSum.CLOSEST_PERCENT;
  }

  private void attack(Block block) {
    SpanAudit.sums(block)
        .ifPresentOrElse(
            sums -> sums.forEach(this::checkSum),
            () -> findings.add("a block holds too many sums to try all"));
    checkIntervals(block, number -> 0, "the public");
    int tenants = known.cell(block.cells().getFirst()).cell().contributions().size();
    for (int tenant = 0; tenant < tenants; tenant++) {
      int insider = tenant;
      checkIntervals(
          block, number -> known.cell(number).cell().contributions().get(insider), "a tenant");
    }
  }

  private void checkSum(Set<Integer> numbers) {
    String place = place(known.cell(numbers.iterator().next()));
    if (numbers.size() == 1) {
      findings.add(place + " is hidden and follows exactly");
    } else if (!SafeSum.of(known.together(numbers))) {
      findings.add(place + " and others are hidden, and their sum must not be known");
    }
  }

  private void checkIntervals(Block block, ToLongFunction<Integer> atLeast, String attacker) {
    Map<Integer, Interval> intervals = new IntervalAudit(block, atLeast).intervals();
    intervals.forEach(
        (number, interval) -> {
          if (interval.width() < WIDTH - ROUNDING) {
            findings.add(place(known.cell(number)) + " is known too narrowly to " + attacker);
          }
        });
  }

  private static String place(Knowledge.Numbered cell) {
    ExactTable table = cell.table();
    return String.join(
        " ", table.measure(), table.country(), table.dimension(), cell.cell().category());
  }
}
