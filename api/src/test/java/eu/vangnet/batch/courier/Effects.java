package eu.vangnet.batch.courier;

import eu.vangnet.platform.journal.RootAccess;
import eu.vangnet.tenants.TenantId;
import java.util.Arrays;
import java.util.List;

/** What messages have led to at a tenant, as the owner of the database sees it. */
final class Effects implements AutoCloseable {
  private final RootAccess root = new RootAccess();

  /** What happened there, in order, as {@code what:text}. */
  List<String> at(TenantId tenant) {
    String all =
        root.text(
            CourierFixture.schema(tenant),
            "SELECT COALESCE(GROUP_CONCAT(CONCAT(what, ':', text) ORDER BY number), '')"
                + " FROM note_effect WHERE bound = '"
                + tenant.value()
                + "'");
    return all.isEmpty() ? List.of() : Arrays.asList(all.split(",", -1));
  }

  /** A column of the messages in a box, in the order of sending. */
  List<String> column(TenantId tenant, String box, String column) {
    String all =
        root.text(
            CourierFixture.schema(tenant),
            "SELECT COALESCE(GROUP_CONCAT(COALESCE(%s, '-') ORDER BY number), '') FROM message_%s"
                .formatted(column, box));
    return all.isEmpty() ? List.of() : Arrays.asList(all.split(",", -1));
  }

  void execute(TenantId tenant, String statement) {
    root.execute(CourierFixture.schema(tenant), statement);
  }

  @Override
  public void close() {
    root.close();
  }
}
