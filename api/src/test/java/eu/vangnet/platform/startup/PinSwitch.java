package eu.vangnet.platform.startup;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;

/**
 * Takes the pin of the units of work away, in tests only: neither this class nor what it adds is in
 * anything that is shipped.
 */
public class PinSwitch implements Extension {
  private static final String ABSENT = "vangnet.test.pin-absent";

  /** The product that is started next in this JVM has no pin. */
  public static void off() {
    System.setProperty(ABSENT, "true");
  }

  void add(@Observes BeforeBeanDiscovery discovery) {
    if (Boolean.getBoolean(ABSENT)) {
      discovery.addAnnotatedType(UnpinnedTenancyBean.class, UnpinnedTenancyBean.class.getName());
    }
  }
}
