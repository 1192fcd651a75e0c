package eu.vangnet.demo;

/**
 * How to reach a database server as the account that may create schemas and accounts.
 *
 * @param url JDBC address without a schema, for example {@code jdbc:mysql://127.0.0.1:3306}
 * @param user the provisioner's name
 * @param password the provisioner's password
 */
public record DatabaseAccess(String url, String user, String password) {

  /** Leaves the password out: this ends up in messages. */
  @Override
  public String toString() {
    return url + " as " + user;
  }
}
