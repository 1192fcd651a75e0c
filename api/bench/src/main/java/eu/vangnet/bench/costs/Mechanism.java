package eu.vangnet.bench.costs;

/** A promise that the product keeps with every request, as far as its cost is measured. */
enum Mechanism {
  /** Persons and words are stored under the key of the tenant. */
  SEALING,
  /** Who read what is committed before it is told. */
  JOURNAL,
  /** What the caller may do is decided for each object. */
  DECISION
}
