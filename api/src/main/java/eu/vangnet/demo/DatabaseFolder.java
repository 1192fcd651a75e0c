package eu.vangnet.demo;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import java.util.Set;

/**
 * What the embedded database keeps between starts: where its files are, its port and its first
 * account's password.
 *
 * <p>Port and password are chosen once and stored readable for the owner only, so that a restart
 * finds the same server under the same address.
 */
final class DatabaseFolder {

  static final String USER = "provisioner";

  private final Path root;
  private final Path properties;

  DatabaseFolder(Path data) {
    this.root = data.toAbsolutePath().normalize().resolve("database");
    this.properties = data.toAbsolutePath().normalize().resolve("database.properties");
  }

  Path files() {
    return root.resolve("files");
  }

  Path temporary() {
    return root.resolve("tmp");
  }

  Path log() {
    return root.resolve("database.log");
  }

  Path base() {
    return root.resolve("base");
  }

  Path firstAccount() {
    return root.resolve("first-account.sql");
  }

  Path processId() {
    return files().resolve("database.pid");
  }

  /**
   * Written when the system tables are complete; without it the files are those of a start that was
   * cut off.
   */
  Path complete() {
    return root.resolve("complete");
  }

  void prepare() throws IOException {
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    Files.createDirectories(root, ownerOnly);
    Files.createDirectories(files(), ownerOnly);
    Files.createDirectories(temporary(), ownerOnly);
  }

  /** The stored access, or a new one with a free port and a random password. */
  DatabaseAccess access() throws IOException {
    Properties stored = load();
    if (!stored.containsKey("port") || !stored.containsKey("password")) {
      byte[] random = new byte[24];
      new SecureRandom().nextBytes(random);
      stored.setProperty("port", Integer.toString(freePort()));
      stored.setProperty("password", HexFormat.of().formatHex(random));
      store(stored);
    }
    return access(stored);
  }

  /** The access that an earlier start stored; only for those who know that one did. */
  DatabaseAccess moveToFreePort() throws IOException {
    Properties stored = load();
    stored.setProperty("port", Integer.toString(freePort()));
    store(stored);
    return access(stored);
  }

  private static DatabaseAccess access(Properties stored) {
    return new DatabaseAccess(
        "jdbc:mysql://127.0.0.1:" + stored.getProperty("port"),
        USER,
        stored.getProperty("password"));
  }

  int port() throws IOException {
    return Integer.parseInt(load().getProperty("port"));
  }

  private Properties load() throws IOException {
    Properties stored = new Properties();
    if (Files.exists(properties)) {
      try (Reader reader = Files.newBufferedReader(properties, StandardCharsets.UTF_8)) {
        stored.load(reader);
      }
    }
    return stored;
  }

  private void store(Properties stored) throws IOException {
    Path unfinished = properties.resolveSibling("database.properties.new");
    Files.deleteIfExists(unfinished);
    createOwnerOnly(unfinished);
    try (Writer writer = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
      stored.store(writer, "The embedded database of ./vangnet run");
    }
    Files.move(
        unfinished,
        properties,
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  static void createOwnerOnly(Path file) throws IOException {
    Files.newByteChannel(
            file,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
        .close();
  }

  static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
