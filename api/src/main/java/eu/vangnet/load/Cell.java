package eu.vangnet.load;

/**
 * A count to be met exactly. {@code label} is the publisher's word; {@code named} is false for what
 * we derive from the total because the publisher does not name it.
 */
record Cell(String label, Target target, int count, boolean named) {

  /** Two published categories that share a core code can only be proved together. */
  Cell with(Cell other) {
    return new Cell(label + " + " + other.label, target, count + other.count, named || other.named);
  }
}
