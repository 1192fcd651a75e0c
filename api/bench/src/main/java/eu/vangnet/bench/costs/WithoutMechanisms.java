package eu.vangnet.bench.costs;

import eu.vangnet.casework.cases.UndecidedCases;
import eu.vangnet.platform.edge.RightFeature;
import eu.vangnet.platform.journal.AccessJournal;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Takes mechanisms out of a product that the bench starts with this class on its class path. The
 * product has no such switch: without the bench's jar nothing of this is there.
 */
public final class WithoutMechanisms implements Extension {
  /** Property of the process: names of what is left out. */
  static final String PROPERTY = "bench.without";

  private final Set<Mechanism> without = EnumSet.noneOf(Mechanism.class);

  /** Reads what the process was told. */
  public WithoutMechanisms() {
    Arrays.stream(System.getProperty(PROPERTY, "").split(","))
        .filter(name -> !name.isEmpty())
        .map(Mechanism::valueOf)
        .forEach(without::add);
  }

  void replace(@Observes BeforeBeanDiscovery discovery) {
    if (without.contains(Mechanism.SEALING)) {
      discovery.addAnnotatedType(UnsealedJson.class, UnsealedJson.class.getName());
    }
    if (without.contains(Mechanism.DECISION)) {
      discovery.addAnnotatedType(UndecidedCases.class, UndecidedCases.class.getName());
    }
  }

  void leaveOut(@Observes ProcessAnnotatedType<RightFeature> rights) {
    if (without.contains(Mechanism.DECISION)) {
      rights.veto();
    }
  }

  void leaveOutJournal(@Observes ProcessAnnotatedType<AccessJournal> journal) {
    if (without.contains(Mechanism.JOURNAL)) {
      journal.veto();
    }
  }
}
