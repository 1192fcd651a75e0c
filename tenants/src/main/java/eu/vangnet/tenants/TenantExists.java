package eu.vangnet.tenants;

/** The id is taken. Ids are never used twice, not even after a tenant was erased. */
public final class TenantExists extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TenantExists(TenantId tenant) {
    super("There is already a tenant " + tenant);
  }
}
