package eu.vangnet.demo;

import eu.vangnet.demo.DemoIssuer.DemoSubject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What is particular to the demonstration: where it may run at all, and which tenants it has. */
public final class Demo {

  private static final String CELLS = "vangnet.cells";

  private Demo() {}

  /**
   * The sentence that refuses the demo on a machine that is configured for production, if it is.
   */
  public static Optional<String> refuseInProduction() {
    Stream<String> keys =
        Stream.concat(
            System.getProperties().stringPropertyNames().stream(),
            System.getenv().keySet().stream());
    return keys.filter(Demo::namesACell)
        .sorted()
        .findFirst()
        .map(
            key ->
                "This machine is configured for databases of its own ("
                    + key
                    + "), and the demo's data and tokens are never used beside those: unset it for"
                    + " a demo, or start the product with \"serve\".");
  }

  private static boolean namesACell(String key) {
    String canonical = key.toLowerCase(Locale.ROOT).replace('_', '.');
    return canonical.equals(CELLS) || canonical.startsWith(CELLS + ".");
  }

  /** Notes which tenants the demo's tokens may name. */
  static void rememberTenants(DemoFolder folder, Collection<String> tenants) {
    try {
      Files.write(folder.tenants(), new TreeSet<>(tenants));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The sentence that says which tenants there are, if this one is not among them. Tenants that
   * were created later are asked of the running server, as its operator.
   */
  public static Optional<String> unknownTenant(
      DemoFolder folder, DemoIssuer issuer, String tenant) {
    List<String> known = knownTenants(folder.tenants());
    if (known.contains(tenant)
        || folder.base().filter(base -> has(base, issuer, tenant)).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        "There is no tenant \"" + tenant + "\"; there are " + String.join(", ", known) + ".");
  }

  private static List<String> knownTenants(Path file) {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean has(URI base, DemoIssuer issuer, String tenant) {
    String token = issuer.token(DemoSubject.of("eu-operator", "platform"), Duration.ofMinutes(1));
    if (!tenant.matches("[a-z0-9-]{1,40}")) {
      return false;
    }
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve("/v1/tenants/" + tenant))
            .header("Authorization", "Bearer " + token)
            .header("Purpose", "administration")
            .timeout(Duration.ofSeconds(5))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
