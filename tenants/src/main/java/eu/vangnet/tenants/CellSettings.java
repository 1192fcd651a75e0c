package eu.vangnet.tenants;

/**
 * One database server or cluster.
 *
 * @param url {@code jdbc:mysql://host:port}, with properties of the driver behind a question mark
 *     where needed (TLS, for example)
 * @param provisionerUser the account that may make schemas and accounts; used at start, for new
 *     tenants and for erasing, never for a request's data
 */
public record CellSettings(
    String name, String url, String provisionerUser, String provisionerPassword) {

  public CellSettings {
    if (!url.startsWith("jdbc:mysql://")) {
      throw new TenancyRefused("The address of cell " + name + " begins with jdbc:mysql://", null);
    }
  }

  /** Without the password: this text may reach a log. */
  @Override
  public String toString() {
    return "cell " + name;
  }
}
