package eu.vangnet.bench.costs;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The product, or the product without something. */
enum Variant {
  SHIPPED("as shipped"),
  WITHOUT_SEALING("without sealing", Mechanism.SEALING),
  WITHOUT_DECISION("without decision point", Mechanism.DECISION),
  WITHOUT_JOURNAL("without journal", Mechanism.JOURNAL),
  WITHOUT_ALL("without all three", Mechanism.SEALING, Mechanism.DECISION, Mechanism.JOURNAL);

  private final String title;
  private final Set<Mechanism> without;

  Variant(String title, Mechanism... without) {
    this.title = title;
    this.without = EnumSet.noneOf(Mechanism.class);
    this.without.addAll(Arrays.asList(without));
  }

  /** In words. */
  String title() {
    return title;
  }

  /** Whether it keeps that promise. */
  boolean keeps(Mechanism mechanism) {
    return !without.contains(mechanism);
  }

  /** What its process is told to leave out. */
  String option() {
    return "-D"
        + WithoutMechanisms.PROPERTY
        + '='
        + without.stream().map(Mechanism::name).collect(Collectors.joining(","));
  }

  /** The file that its process writes to. */
  String log() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".log";
  }
}
