package eu.vangnet.reports;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.reports.store.ReportShelf;
import eu.vangnet.reports.store.StoredReport;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Product;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A report of a tenant of any kind; over HTTP only the programme asks for one. */
public final class RequestedReport {
  private RequestedReport() {}

  /** Stores a request for the figures of a quarter of which there are none yet. */
  public static String of(Product product, TenantId tenant, String period) {
    UUID id = product.bean(Identifiers.class).next();
    Instant now = product.clock().instant();
    StoredReport.Wish wish =
        new StoredReport.Wish("quarterly-figures", "1", period, List.of(), now);
    assertThat(
            product
                .bean(ReportShelf.class)
                .request(StoredReport.requested(id, tenant, wish, "somebody", now)))
        .isPresent();
    return id.toString();
  }
}
