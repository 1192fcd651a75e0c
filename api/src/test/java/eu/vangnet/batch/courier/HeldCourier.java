package eu.vangnet.batch.courier;

import eu.vangnet.platform.messages.Letter;
import eu.vangnet.tenants.Tenants;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * The courier in a process that a proof kills: it stops for ever at one step with one kind of
 * letter, and writes another file to say so. Only for letters written after a file was made: those
 * of before may still be on their way, or be put again after a kill. The proof puts this class in
 * front of the product's own; no other test finds it, because it has no scope.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
public class HeldCourier {
  /** Step and kind of letter, such as {@code PUT courseOffer}. */
  public static final String WHERE = "vangnet.proof.hold";

  /** The file from whose making on the courier is to be held; another with this end says it is. */
  public static final String FILE = "vangnet.proof.hold.file";

  /** The end of the file that says that the courier is held. */
  public static final String HELD = ".held";

  @Produces
  @Alternative
  @Singleton
  Courier courier(
      OnBehalf behalf, Delivery delivery, Handling handling, Tenants tenants, Clock clock) {
    return new Courier(behalf, List.of(delivery, handling), tenants, clock, HeldCourier::hold);
  }

  private static void hold(Progress.Step step, Letter letter) {
    String file = System.getProperty(FILE);
    if (!(step + " " + letter.kind()).equals(System.getProperty(WHERE))
        || !Files.exists(Path.of(file))) {
      return;
    }
    try {
      if (letter.sentAt().isBefore(Files.getLastModifiedTime(Path.of(file)).toInstant())) {
        return;
      }
      Files.writeString(Path.of(file + HELD), letter.id().toString());
      new CountDownLatch(1).await();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  /** The one class that stands in front of the product's own, so that it can be held. */
  public static Path ahead(Path proof) {
    Path folder = proof.resolveSibling("courier-held").toAbsolutePath();
    String name = HeldCourier.class.getName().replace('.', '/') + ".class";
    try {
      Path target = folder.resolve(name);
      Files.createDirectories(target.getParent());
      Files.write(
          target, HeldCourier.class.getResourceAsStream("HeldCourier.class").readAllBytes());
      Path beans = folder.resolve("META-INF/beans.xml");
      Files.createDirectories(beans.getParent());
      Files.writeString(
          beans,
          "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\""
              + " bean-discovery-mode=\"all\"/>");
      return folder;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
