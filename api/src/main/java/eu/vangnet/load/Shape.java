package eu.vangnet.load;

import java.util.List;
import java.util.Map;

/**
 * What is to be loaded for one area and period: a number of persons and, per dimension, cells that
 * add up to it. {@code remarks} says line by line what of the file is left out, and why.
 */
record Shape(
    String file,
    String area,
    String period,
    ReportedPeriod dates,
    int total,
    Map<Dimension, List<Cell>> cells,
    List<String> remarks) {

  Shape {
    cells = Map.copyOf(cells);
    remarks = List.copyOf(remarks);
    for (Dimension dimension : Dimension.values()) {
      int sum = cells.get(dimension).stream().mapToInt(Cell::count).sum();
      if (sum != total) {
        throw new IllegalArgumentException(dimension + " adds up to " + sum + ", not " + total);
      }
    }
  }

  List<Cell> of(Dimension dimension) {
    return cells.get(dimension);
  }
}
