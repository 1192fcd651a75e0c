package eu.vangnet.load;

/**
 * What makes a load the same load when it is run again. {@code shape} is the file's name without
 * its folder, so that moving the file changes nothing.
 */
record LoadIdentity(String shape, String area, String period, long seed) {
  /** The name under which the tenants keep the source of these signals. */
  String system() {
    return "shape %s %s seed %d".formatted(area, period, seed);
  }
}
