package eu.vangnet.platform.startup;

import eu.vangnet.tenants.Tenancy;
import eu.vangnet.tenants.UnpinnedTenancy;
import java.time.Clock;
import org.eclipse.microprofile.config.ConfigProvider;

/** A second look at the data of the product under test, without the pin of the units of work. */
public final class UnpinnedView {
  private UnpinnedView() {}

  /** Opens it; the caller closes it. */
  public static Tenancy open() {
    return UnpinnedTenancy.open(
        Settings.read(ConfigProvider.getConfig()).tenancy(),
        TenantClasses.find(),
        Clock.systemUTC());
  }
}
