package eu.vangnet.reports.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/** Attacks a release with all its tables at once, before anybody else can. */
final class Audit {
  /** To the public every value that the rules hide must stay possible. */
  private static final double PUBLIC_WIDTH = SafeSum.FEWEST_PERSONS;

  /** To a tenant, what two others may hold must stay open. */
  private static final double TENANT_WIDTH = SafeSum.FEWEST_TENANTS - 1;

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
    Block.of(audit.known.sums()).forEach(audit::attack);
    return List.copyOf(audit.findings);
  }

  private void checkShown(Knowledge.Numbered cell) {
    if (cell.shown() && !SafeSum.of(cell.cell())) {
      findings.add(place(cell) + " is shown, which the rules forbid");
    }
  }

  private void attack(Block block) {
    SpanAudit.sums(block)
        .ifPresentOrElse(
            sums -> sums.forEach(this::checkSum),
            () -> findings.add("a block holds too many sums to try all"));
    checkIntervals(block, number -> 0, PUBLIC_WIDTH, "the public");
    int tenants = known.cell(block.cells().getFirst()).cell().contributions().size();
    for (int tenant = 0; tenant < tenants; tenant++) {
      int insider = tenant;
      checkIntervals(
          block,
          number -> known.cell(number).cell().contributions().get(insider),
          TENANT_WIDTH,
          "a tenant");
    }
  }

  private void checkSum(Set<Integer> numbers) {
    String place = place(known.cell(numbers.iterator().next()));
    if (numbers.size() == 1) {
      findings.add(place + " is hidden and follows exactly");
    } else if (!SafeSum.of(known.exact(numbers))) {
      findings.add(place + " and others are hidden, and their sum is too small to be known");
    }
  }

  private void checkIntervals(
      Block block, ToLongFunction<Integer> atLeast, double width, String attacker) {
    Map<Integer, Interval> intervals = new IntervalAudit(block, atLeast).intervals();
    intervals.forEach(
        (number, interval) -> {
          if (interval.width() < width - ROUNDING) {
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
