package eu.vangnet.tenants;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The pin: the thread must still be bound to the unit of work's tenant, and the connection itself
 * must stand in that tenant's schema. The driver knows its schema without asking the server.
 */
record SchemaPin(Names names) implements ConnectionPin {

  @Override
  public void onConnection(TenantId unitOfWork, Connection connection) {
    onQuery(unitOfWork);
    try {
      if (!names.schema(unitOfWork).equals(connection.getCatalog())) {
        throw new ForeignUnitOfWork();
      }
    } catch (SQLException e) {
      throw new NoConnection("tenant " + unitOfWork, e);
    }
  }

  @Override
  public void onQuery(TenantId unitOfWork) {
    if (!TenantContext.current().equals(unitOfWork)) {
      throw new ForeignUnitOfWork();
    }
  }
}
