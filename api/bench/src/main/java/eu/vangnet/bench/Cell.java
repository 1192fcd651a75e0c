package eu.vangnet.bench;

import eu.vangnet.bench.load.Operation;
import eu.vangnet.bench.measuring.Readings;

/**
 * One line of the table.
 *
 * @param operation what was asked
 * @param connections over how many connections
 * @param side who was asked
 * @param readings what was measured in all rounds
 */
record Cell(Operation operation, int connections, Side side, Readings readings) {

  /** Who was measured. */
  enum Side {
    PRODUCT("vangnet"),
    BARE("bare"),
    AUDITED("audited");

    final String title;

    Side(String title) {
      this.title = title;
    }
  }

  Cell(Operation operation, int connections, Side side) {
    this(operation, connections, side, new Readings());
  }
}
