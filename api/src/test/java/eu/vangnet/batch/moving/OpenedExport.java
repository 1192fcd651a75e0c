package eu.vangnet.batch.moving;

import eu.vangnet.tenancy.TownHall;
import eu.vangnet.tenants.ExportFile;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Product;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** All that an export holds, in clear. */
public final class OpenedExport {
  private static final Product PRODUCT = Product.started();

  private OpenedExport() {}

  /** Of one that two people of the tenant ask for and fetch. */
  public static String fetched(TenantId tenant) {
    TownHall hall = TownHall.of(tenant);
    byte[] file = hall.fetch(hall.export());
    try {
      return text(ExportFile.open(hall.key(), new ByteArrayInputStream(file)).content());
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  /** What the job writes of the tables of a tenant. */
  public static String written(TenantId tenant) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TenantContext.run(tenant, () -> write(bytes));
    return text(new ByteArrayInputStream(bytes.toByteArray()));
  }

  /** Broken: what a job writes that goes on to the tables of others. */
  public static String written(List<TenantId> tenants) {
    return String.join("", tenants.stream().map(OpenedExport::written).toList());
  }

  private static void write(ByteArrayOutputStream bytes) {
    PRODUCT
        .bean(TenantDatabase.class)
        .read(
            em -> {
              try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                return PRODUCT
                    .bean(RowArchive.class)
                    .writeTables(TenantDatabase.connection(em), zip);
              } catch (SQLException | IOException refused) {
                throw new AssertionError(refused);
              }
            });
  }

  private static String text(InputStream archive) {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(archive)) {
      while (zip.getNextEntry() != null) {
        text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
      return text.toString();
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }
}
