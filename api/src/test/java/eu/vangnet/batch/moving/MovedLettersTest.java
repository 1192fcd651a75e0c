package eu.vangnet.batch.moving;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.batch.courier.HeldPost;
import eu.vangnet.platform.journal.RootAccess;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Product;
import eu.vangnet.trainings.Exchange;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Post of a tenant that moves, as an import stores it in place of what was there. */
@Tag("database")
@Timeout(180)
class MovedLettersTest {
  private static final Product PRODUCT = Product.started();
  private static final String INBOX = "message_inbox";

  private final Exchange exchange = Exchange.opened();
  private final TenantId receiver = exchange.receiver().tenant();

  @Test
  void whatHadComeAndWasNotHandledYetIsHandledAtTheNewPlace() throws IOException {
    String offer;
    try (HeldPost held = HeldPost.of(receiver)) {
      offer = exchange.offer("Came before the move");
      awaitLetter();
      String exported = exportedInbox();
      assertThat(exported).contains("Came before the move");

      replaceInboxBy(exported);

      assertThat(HeldPost.come(receiver)).as("waits with its content").isEqualTo(1);
    }
    exchange.received(offer);
    assertThat(exportedInbox())
        .as("once it is handled the label is left")
        .contains("done")
        .doesNotContain("Came before the move");
  }

  private void awaitLetter() {
    long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (HeldPost.come(receiver) == 0) {
      assertThat(System.nanoTime()).as("the letter comes").isLessThan(deadline);
      Exchange.pause();
    }
  }

  private String exportedInbox() throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    TenantContext.run(receiver, () -> write(archive));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive.toByteArray()))) {
      ZipEntry entry = zip.getNextEntry();
      while (!entry.getName().equals(RowArchive.FOLDER + INBOX + RowArchive.SUFFIX)) {
        entry = zip.getNextEntry();
      }
      return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void write(ByteArrayOutputStream archive) {
    PRODUCT
        .bean(TenantDatabase.class)
        .read(
            em -> {
              try (ZipOutputStream zip = new ZipOutputStream(archive)) {
                return PRODUCT
                    .bean(RowArchive.class)
                    .writeTables(TenantDatabase.connection(em), zip);
              } catch (SQLException | IOException refused) {
                throw new AssertionError(refused);
              }
            });
  }

  private void replaceInboxBy(String lines) {
    try (RootAccess root = new RootAccess()) {
      root.execute(
          System.getProperty("vangnet.schema-prefix") + "_t_" + receiver.value().replace('-', '_'),
          "DELETE FROM " + INBOX);
    }
    RowImport rows = PRODUCT.bean(RowImport.class);
    TenantContext.run(
        receiver,
        () -> {
          try {
            rows.store(
                rows.tables().get(INBOX),
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
          } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
          }
        });
  }
}
