package eu.vangnet.tenants;

import java.sql.Connection;

/**
 * Holds a unit of work to the tenant it was begun for. The persistence library asks for a
 * connection late, at the flush perhaps, and would take whatever the thread's binding gives it
 * then: a row persisted under one tenant lands in the schema of another. A test shows that; it is
 * the only place with a pin that holds nothing.
 *
 * <p>Both methods throw {@link ForeignUnitOfWork}.
 */
interface ConnectionPin {

  /** A unit of work is about to use this connection from now on. */
  void onConnection(TenantId unitOfWork, Connection connection);

  /** A unit of work is about to read or write. */
  void onQuery(TenantId unitOfWork);
}
