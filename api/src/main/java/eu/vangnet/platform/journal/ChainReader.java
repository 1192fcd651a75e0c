package eu.vangnet.platform.journal;

import eu.vangnet.tenants.TenantDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the chain of the bound tenant, each page on its own, outside any transaction. */
final class ChainReader {
  private final TenantDatabase database;

  ChainReader(TenantDatabase database) {
    this.database = database;
  }

  Optional<SignedLink> at(long number) {
    return read(connection -> ChainTable.at(connection, number));
  }

  List<LinkedEntry> from(long number, int limit) {
    return read(connection -> ChainTable.from(connection, number, limit));
  }

  List<PendingEntry> pendingAfter(Optional<UUID> entry, int limit) {
    return read(connection -> ChainTable.pendingAfter(connection, entry, limit));
  }

  Optional<SealedRow> stray(Optional<UUID> above, Optional<UUID> upTo) {
    return read(connection -> ChainTable.stray(connection, above, upTo));
  }

  private <T> T read(Query<T> query) {
    return database.read(
        work -> {
          try {
            return query.on(TenantDatabase.connection(work));
          } catch (SQLException failure) {
            throw new JournalFailure("the chain could not be read", failure);
          }
        });
  }

  /** What one page is made of. */
  @FunctionalInterface
  private interface Query<T> {
    T on(Connection connection) throws SQLException;
  }
}
