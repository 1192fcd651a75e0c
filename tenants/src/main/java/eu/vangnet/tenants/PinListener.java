package eu.vangnet.tenants;

import java.sql.Connection;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** Tells the pin when the persistence library takes a connection or runs a statement. */
final class PinListener extends SessionEventAdapter {

  /** Property of a unit of work: whose it is. */
  static final String TENANT = "eu.vangnet.tenant";

  private final ConnectionPin pin;

  PinListener(ConnectionPin pin) {
    this.pin = pin;
  }

  @Override
  public void postAcquireExclusiveConnection(SessionEvent event) {
    Connection connection = ((Accessor) event.getResult()).getConnection();
    pin.onConnection(tenant(event.getSession()), connection);
  }

  /** Also for connections of no unit of work, which the library keeps for itself: refused. */
  @Override
  public void postAcquireConnection(SessionEvent event) {
    tenant(event.getSession());
  }

  @Override
  public void preExecuteQuery(SessionEvent event) {
    pin.onQuery(tenant(event.getSession()));
  }

  /** A session without a tenant is none of ours, and then nothing may run on it. */
  private static TenantId tenant(Session session) {
    if (session.getProperty(TENANT) instanceof TenantId tenant) {
      return tenant;
    }
    throw new NoTenantBound();
  }
}
