package eu.vangnet.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which tenants of a cell need nothing at a start, by a few questions to the cell instead of
 * some to each tenant: a start with a thousand tenants would else take minutes.
 *
 * <p>It looks at what is there and not at a note of what was done: a schema that came out of an old
 * backup is behind, whatever the registry remembers. In doubt a tenant is completed as before,
 * which is only slower. The one thing it does not see is a password that was changed behind our
 * back.
 */
final class Standing {

  /** Histories read by one statement. */
  private static final int TOGETHER = 200;

  private static final Set<String> RIGHTS = Set.of(Provisioner.DATA_RIGHTS.split(", "));

  private final Cells cells;
  private final TenantEntities entities;
  private final Accounts accounts;
  private final Keysets keysets;

  Standing(Cells cells, TenantEntities entities, Accounts accounts, Keysets keysets) {
    this.cells = cells;
    this.entities = entities;
    this.accounts = accounts;
    this.keysets = keysets;
  }

  /** Those that serve, with all tables, all keys and an account that may use them. */
  Set<TenantId> of(Cell cell, List<Registry.Entry> entries) throws SQLException {
    List<Tenant> sound =
        entries.stream()
            .filter(entry -> entry.trouble().isEmpty())
            .map(Registry.Entry::tenant)
            .filter(tenant -> tenant.cell().equals(cell.name()))
            .filter(tenant -> tenant.status() != TenantStatus.CREATED)
            .filter(tenant -> tenant.status() != TenantStatus.ERASED)
            .toList();
    return sound.isEmpty() ? Set.of() : standing(cell, sound);
  }

  private Set<TenantId> standing(Cell cell, List<Tenant> tenants) throws SQLException {
    Set<String> passwords = accounts.names(cell.name());
    Map<Boolean, Set<String>> wanted = new HashMap<>();
    for (boolean cases : List.of(true, false)) {
      wanted.put(
          cases,
          Migrations.resolved(
              cell.provisioner(cells.names().template()), entities.locations(cases)));
    }
    Set<TenantId> lacking = keysets.incomplete();
    Set<TenantId> found = new HashSet<>();
    try (Connection connection = cell.provision()) {
      Map<String, Set<String>> applied = applied(connection, tenants);
      Set<String> interrupted = having(connection, ScriptNote.TABLE);
      Map<String, Set<String>> granted = granted(connection);
      for (Tenant tenant : tenants) {
        String account = cells.names().account(tenant.id());
        String schema = cells.names().schema(tenant.id());
        Set<String> rights = granted.getOrDefault(Definer.onExactly(schema, account), Set.of());
        boolean complete =
            wanted.get(tenant.kind().holdsCases()).equals(applied.get(schema))
                && !interrupted.contains(schema)
                && !lacking.contains(tenant.id());
        if (complete && passwords.contains(account) && rights.containsAll(RIGHTS)) {
          found.add(tenant.id());
        }
      }
    }
    return found;
  }

  private Map<String, Set<String>> applied(Connection connection, List<Tenant> tenants)
      throws SQLException {
    List<String> there = schemas(connection, tenants);
    Map<String, Set<String>> applied = new HashMap<>();
    for (int from = 0; from < there.size(); from += TOGETHER) {
      List<String> some = there.subList(from, Math.min(there.size(), from + TOGETHER));
      Migrations.applied(connection, some)
          .forEach((schema, done) -> applied.computeIfAbsent(schema, s -> done));
    }
    return applied;
  }

  /** Those of the tenants that have a history; to ask a missing one would fail all. */
  private List<String> schemas(Connection connection, List<Tenant> tenants) throws SQLException {
    Set<String> there = having(connection, Migrations.HISTORY);
    List<String> found = new ArrayList<>();
    for (Tenant tenant : tenants) {
      Optional.of(cells.names().schema(tenant.id())).filter(there::contains).ifPresent(found::add);
    }
    return found;
  }

  private static Set<String> having(Connection connection, String table) throws SQLException {
    return new HashSet<>(
        Sql.list(
            connection,
            "SELECT table_schema FROM information_schema.tables WHERE table_name = ?",
            row -> row.getString(1),
            table));
  }

  /** The rights on whole schemas, by schema and account as {@link Definer#onExactly} writes it. */
  private static Map<String, Set<String>> granted(Connection connection) throws SQLException {
    Map<String, Set<String>> granted = new HashMap<>();
    Sql.list(
        connection,
        "SELECT table_schema, grantee, privilege_type FROM information_schema.schema_privileges",
        row ->
            granted
                .computeIfAbsent(
                    "`" + row.getString(1) + "`.* TO " + row.getString(2), key -> new HashSet<>())
                .add(row.getString(3)));
    return granted;
  }
}
