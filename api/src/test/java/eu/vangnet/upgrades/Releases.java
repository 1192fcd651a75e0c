package eu.vangnet.upgrades;

import eu.vangnet.tenants.TenantEntities;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** What the product kept for its tenants, then and now. */
public final class Releases {
  private Releases() {}

  /** Before its first table, so that an upgrade from there runs every script. */
  public static TenantEntities first() {
    try {
      String nothing = "filesystem:" + Files.createTempDirectory("no-migrations");
      return new TenantEntities(List.of(), List.of(nothing), List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As it is now. */
  public static TenantEntities present() {
    return new TenantEntities(
        List.of(), List.of("classpath:db/tenant/all"), List.of("classpath:db/tenant/cases"));
  }

  /** As it is now, and a script behind it of which nothing can be repeated. */
  static TenantEntities presentAndHard() {
    return new TenantEntities(
        List.of(),
        List.of("classpath:db/tenant/all", "classpath:db/upgrades"),
        List.of("classpath:db/tenant/cases"));
  }
}
