package eu.vangnet.access;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.platform.sealing.SealedColumn;
import eu.vangnet.tenants.DataKeys;
import eu.vangnet.tenants.DataKeys.DataKey;
import eu.vangnet.tenants.SealBroken;
import eu.vangnet.tenants.Sql;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantKeys;
import eu.vangnet.tenants.TenantKeys.Place;
import eu.vangnet.testing.Product;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the product itself sealed in each kind of row opens at the place that table, key and column
 * make: only then is it sealed anew when a data key follows another.
 */
@Tag("database")
class EverySealedRowTest {
  private static final Product PRODUCT = Product.started();

  /** Sealed to the receiver's pair of keys, which is not renewed. */
  private static final Set<String> LETTERS = Set.of("message_outbox", "message_inbox");

  private final List<String> elsewhere = new ArrayList<>();
  private final Set<String> opened = new TreeSet<>();

  @Test
  void isBoundToItsPlace() {
    OwnedObjects owner = new OwnedObjects();

    TenantContext.run(
        owner.tenant(), () -> PRODUCT.bean(TenantDatabase.class).inTransaction(this::openAll));

    assertThat(elsewhere).isEmpty();
    assertThat(opened).contains("case_signal", "case_file", "case_note", "record_change");
    System.out.println("Sealed rows were opened at their places in " + opened);
  }

  private int openAll(EntityManager em) {
    List<byte[]> prefixes =
        PRODUCT.bean(DataKeys.class).all().stream().map(DataKey::prefix).toList();
    SealedColumn.all(em).stream()
        .filter(column -> !LETTERS.contains(column.table()))
        .forEach(column -> prefixes.forEach(prefix -> open(em, column, prefix)));
    return opened.size();
  }

  private void open(EntityManager em, SealedColumn column, byte[] prefix) {
    String sql =
        "SELECT %s, sealed FROM %s WHERE LEFT(sealed, 5) = ?"
            .formatted(column.id(), column.table());
    try {
      Sql.list(
          TenantDatabase.connection(em),
          sql,
          row -> open(column, row.getString(1), row.getBytes(2)),
          prefix);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean open(SealedColumn column, String id, byte[] bytes) {
    try {
      PRODUCT.bean(TenantKeys.class).open(bytes, new Place(column.table(), id, SealedColumn.NAME));
      return opened.add(column.table());
    } catch (SealBroken moved) {
      return elsewhere.add(column.table() + " " + id);
    }
  }
}
