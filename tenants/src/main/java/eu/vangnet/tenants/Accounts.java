package eu.vangnet.tenants;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/**
 * Passwords of database accounts: random, and in control only under the seal of the installation's
 * key.
 */
final class Accounts {

  private final ControlDatabase control;
  private final InstallationKey key;
  private final SecureRandom random = new SecureRandom();

  Accounts(ControlDatabase control, InstallationKey key) {
    this.control = control;
    this.key = key;
  }

  Optional<String> password(String cell, String account) {
    Optional<byte[]> sealed =
        control.read(
            connection ->
                Sql.one(
                    connection,
                    "SELECT sealed FROM accounts WHERE cell = ? AND name = ?",
                    row -> row.getBytes(1),
                    cell,
                    account));
    return sealed.map(
        bytes -> new String(key.open(bytes, place(cell, account)), StandardCharsets.UTF_8));
  }

  /**
   * The password on record, or a new one. It is on record before the account is made: were it the
   * other way round, a crash in between would leave an account nobody can enter.
   */
  String passwordOrNew(String cell, String account) {
    Optional<String> known = password(cell, account);
    if (known.isPresent()) {
      return known.get();
    }
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    String fresh = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    byte[] sealed = key.seal(fresh.getBytes(StandardCharsets.UTF_8), place(cell, account));
    control.inTransaction(
        connection ->
            Sql.update(
                connection,
                "INSERT IGNORE INTO accounts (cell, name, sealed) VALUES (?, ?, ?)",
                cell,
                account,
                sealed));
    return password(cell, account).orElseThrow();
  }

  /** The accounts of a cell whose passwords are on record. */
  Set<String> names(String cell) {
    return Set.copyOf(
        control.read(
            connection ->
                Sql.list(
                    connection,
                    "SELECT name FROM accounts WHERE cell = ?",
                    row -> row.getString(1),
                    cell)));
  }

  void forget(String cell, String account) {
    control.inTransaction(
        connection ->
            Sql.update(
                connection, "DELETE FROM accounts WHERE cell = ? AND name = ?", cell, account));
  }

  private static String place(String cell, String account) {
    return "account|" + cell + "|" + account;
  }
}
