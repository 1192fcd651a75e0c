package eu.vangnet.reports.disclosure;

import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * What the known sums and a least value for each cell leave open, found by linear programming: the
 * smallest and the greatest value that each cell can have. Each cell of a block stands in a sum, so
 * both exist; a solver that does not find them stops the release.
 *
 * <p>The simplex solvers of Commons Math 3.6.1 and of its successor Hipparchus 4.0.1 answer zero
 * for the greatest value of the second of three cells that add up to something, so neither is used.
 */
final class IntervalAudit {
  private final Block block;
  private final ToLongFunction<Integer> atLeast;

  /**
   * An attack on one block.
   *
   * @param atLeast what the attacker knows to be in each cell: zero for the public, a tenant's own
   *     count for that tenant
   */
  IntervalAudit(Block block, ToLongFunction<Integer> atLeast) {
    this.block = block;
    this.atLeast = atLeast;
  }

  /** The interval of each cell of the block. */
  Map<Integer, Interval> intervals() {
    return block.cells().stream().collect(Collectors.toMap(cell -> cell, this::interval));
  }

  private Interval interval(Integer cell) {
    return new Interval(value(cell, model(cell).minimise()), value(cell, model(cell).maximise()));
  }

  private ExpressionsBasedModel model(Integer asked) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    for (Integer cell : block.cells()) {
      Variable variable = model.newVariable("cell" + cell);
      variable.lower(atLeast.applyAsLong(cell)).weight(cell.equals(asked) ? 1 : 0);
    }
    int number = 0;
    for (KnownSum sum : block.sums()) {
      Expression expression = model.newExpression("sum" + number++).level(sum.value());
      sum.cells().forEach(cell -> expression.set(block.cells().indexOf(cell), 1));
    }
    return model;
  }

  private double value(Integer cell, Optimisation.Result result) {
    if (!result.getState().isOptimal()) {
      throw new IllegalStateException("the intervals of a release cannot be found");
    }
    return result.doubleValue(block.cells().indexOf(cell));
  }
}
