package eu.vangnet.tenants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Heads of the tenants' journals, under the control account: whoever can write in a tenant's schema
 * cannot write here, so a journal cannot be cut short unnoticed. Safe for any number of threads.
 */
public class JournalHeads {

  private static final HexFormat HEX = HexFormat.of();

  private final ControlDatabase control;

  JournalHeads(ControlDatabase control) {
    this.control = control;
  }

  /** The head stored last. */
  public Optional<JournalHead> find(TenantId tenant) {
    return control.read(
        connection ->
            Sql.one(
                connection,
                "SELECT number, hash, sealed_at, signature FROM journal_heads WHERE tenant = ?",
                JournalHeads::head,
                tenant.value()));
  }

  /** Stores a newer head; an older one changes nothing. */
  public void advance(TenantId tenant, JournalHead head) {
    LocalDateTime sealedAt = LocalDateTime.ofInstant(head.sealedAt(), ZoneOffset.UTC);
    byte[] hash = HEX.parseHex(head.hash());
    byte[] signature = HEX.parseHex(head.signature());
    control.inTransaction(
        connection -> {
          int changed =
              Sql.update(
                  connection,
                  "UPDATE journal_heads SET number = ?, hash = ?, sealed_at = ?, signature = ?"
                      + " WHERE tenant = ? AND number < ?",
                  head.number(),
                  hash,
                  sealedAt,
                  signature,
                  tenant.value(),
                  head.number());
          return changed > 0
              ? changed
              : Sql.update(
                  connection,
                  "INSERT IGNORE INTO journal_heads (tenant, number, hash, sealed_at, signature)"
                      + " VALUES (?, ?, ?, ?, ?)",
                  tenant.value(),
                  head.number(),
                  hash,
                  sealedAt,
                  signature);
        });
  }

  private static JournalHead head(ResultSet row) throws SQLException {
    return new JournalHead(
        row.getLong("number"),
        HEX.formatHex(row.getBytes("hash")),
        row.getObject("sealed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
        HEX.formatHex(row.getBytes("signature")));
  }
}
