package eu.vangnet.tenants;

/** A unit of work begun for one tenant met the connection, or the binding, of another. */
public final class ForeignUnitOfWork extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  ForeignUnitOfWork() {
    super("This unit of work belongs to another tenant");
  }
}
