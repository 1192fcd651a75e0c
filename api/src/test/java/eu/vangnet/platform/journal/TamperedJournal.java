package eu.vangnet.platform.journal;

import static eu.vangnet.platform.journal.JournalFixture.CLOCK;
import static eu.vangnet.platform.journal.JournalFixture.HEADS;
import static eu.vangnet.platform.journal.JournalFixture.TENANCY;

import eu.vangnet.batch.journal.JournalSealer;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The journal of a tenant that somebody with every right on the server lays hands on, and a copy of
 * everything to begin anew with. Sealed entries, one that waits, and the heads of each time.
 */
final class TamperedJournal implements AutoCloseable {
  /** How many entries are sealed; a further one waits for its number. */
  static final int LENGTH = 12;

  private static final HexFormat HEX = HexFormat.of();

  final TenantId tenant = JournalFixture.newTenant();
  final TenantId stranger = JournalFixture.newTenant();
  final RootAccess root = JournalFixture.root();
  final String schema = JournalFixture.schema(tenant);
  private final List<PutBackHead> heads = new ArrayList<>();

  TamperedJournal() {
    JournalSealer sealer = new JournalSealer(TENANCY.database(), TENANCY.keys(), HEADS, CLOCK);
    for (TenantId each : List.of(stranger, tenant)) {
      heads.clear();
      for (int i = 1; i <= LENGTH; i++) {
        JournalFixture.writeOne(each, "object-" + i);
        sealer.seal(each);
        heads.add(PutBackHead.remember(root, each));
      }
    }
    JournalFixture.writeOne(tenant, "object-waiting");
    root.disarm(schema);
    PutBackHead.disarm(root);
    sql(
        "DROP TRIGGER journal_entry_waits",
        "CREATE TABLE kept_entry AS SELECT * FROM journal_entry",
        "CREATE TABLE kept_link AS SELECT * FROM journal_link",
        "CREATE TABLE kept_pending AS SELECT * FROM journal_pending");
  }

  /** Puts everything back as it was. */
  void restore() {
    sql("START TRANSACTION");
    for (String table : List.of("entry", "link", "pending")) {
      sql(
          "DELETE FROM journal_" + table,
          "INSERT INTO journal_" + table + " SELECT * FROM kept_" + table);
    }
    sql("COMMIT");
    head(LENGTH);
  }

  void sql(String... statements) {
    root.execute(schema, statements);
  }

  void control(String... statements) {
    root.execute(JournalFixture.control(), statements);
  }

  /** Puts back the head that was signed at this number; none at zero. */
  void head(int number) {
    if (number == 0) {
      control("DELETE FROM journal_heads WHERE tenant = '" + tenant.value() + "'");
    } else {
      heads.get(number - 1).putBack();
    }
  }

  /** SQL that gives the identifier of the entry that has this number. */
  String entry(int number) {
    return "(SELECT entry_id FROM kept_link WHERE number = " + number + ")";
  }

  /** The same for the entry that waits. */
  String waiting() {
    return "(SELECT entry_id FROM kept_pending)";
  }

  /** The text of an identifier that such SQL gives. */
  String idOf(String sql) {
    return root.text(schema, "SELECT LOWER(HEX(" + sql + "))");
  }

  /**
   * Computes the chain anew from a number on, as anybody can who knows the format: numbers without
   * gaps, digests of the entries as they are now, hashes. The signatures stay: nobody can make
   * them.
   */
  void rehash(int from) {
    TenantContext.run(tenant, () -> rehashBound(from));
  }

  private void rehashBound(int from) {
    ChainReader reader = new ChainReader(TENANCY.database());
    Optional<SignedLink> before = reader.at(from - 1);
    String previous =
        before.map(link -> link.link().hash()).orElseGet(() -> JournalLink.genesis(tenant));
    long number = from;
    for (LinkedEntry linked : reader.from(from, 1000)) {
      JournalLink old = linked.link();
      String digest =
          linked.entry().map(row -> JournalLink.digest(tenant, row)).orElse(old.digest());
      JournalLink made = JournalLink.of(number, old.entry(), true, digest, previous);
      sql(
          "UPDATE journal_link SET number = %d, intact = 1, digest = %s, previous = %s, hash = %s"
                  .formatted(number, hex(digest), hex(previous), hex(made.hash()))
              + " WHERE number = "
              + old.number());
      previous = made.hash();
      number++;
    }
  }

  private static String hex(String digits) {
    return "UNHEX('" + HEX.formatHex(HEX.parseHex(digits)) + "')";
  }

  @Override
  public void close() {
    root.close();
  }
}
