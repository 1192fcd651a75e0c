package eu.vangnet.bench.installation;

import java.nio.file.Path;

/**
 * Where the build has put what is started.
 *
 * @param classPath the product with its libraries
 * @param ownClassPath the same with the bench
 * @param modules the signed module jars, with the certificates of their signers in a folder
 * @param mysql the script that starts a MySQL server
 */
public record Distribution(String classPath, String ownClassPath, Path modules, Path mysql) {

  /** As the launcher names it. */
  public static Distribution ofLauncher() {
    Path home = Path.of(System.getProperty("vangnet.home", "api/target/vangnet"));
    Path root = Path.of(System.getProperty("vangnet.root", "."));
    return new Distribution(
        home.resolve("lib") + "/*",
        System.getProperty("java.class.path"),
        home.resolve("modules").toAbsolutePath(),
        root.resolve(".ci/mysql").toAbsolutePath());
  }
}
