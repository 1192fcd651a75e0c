package eu.vangnet.tenants;

import java.sql.Connection;
import java.time.Clock;

/** A tenancy whose units of work are pinned to nothing, to show what the pin holds. */
public final class UnpinnedTenancy {
  private UnpinnedTenancy() {}

  /** Opens it; everything but the pin is what the product has. */
  public static Tenancy open(TenancySettings settings, TenantEntities entities, Clock clock) {
    Tenancy.Parts parts = new Tenancy.Parts(new AbsentPin(), step -> {}, step -> {});
    return Tenancy.open(settings, entities, clock, parts);
  }

  private static final class AbsentPin implements ConnectionPin {

    @Override
    public void onConnection(TenantId unitOfWork, Connection connection) {
      // Holds nothing.
    }

    @Override
    public void onQuery(TenantId unitOfWork) {
      // Holds nothing.
    }
  }
}
