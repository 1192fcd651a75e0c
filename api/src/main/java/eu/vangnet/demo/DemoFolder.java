package eu.vangnet.demo;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The data folder of {@code ./vangnet run}: where its files are, and who runs on it. */
public final class DemoFolder {

  /** Text that only the command line of the product holds. */
  private static final String MARK = "eu.vangnet.Main";

  /**
   * Claims of this process: one that nobody referred to would be given back by the garbage
   * collector.
   */
  private static final Set<FileLock> HELD = ConcurrentHashMap.newKeySet();

  private final Path root;

  /** The folder at this path, which need not exist yet. */
  public DemoFolder(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /** The folder that is meant when none is named. */
  public static DemoFolder standard() {
    return new DemoFolder(Path.of(System.getProperty("vangnet.demo.folder", ".vangnet/data")));
  }

  /** Creates the folder, closed to other users. */
  public void prepare() throws IOException {
    Files.createDirectories(
        root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
  }

  /** Its absolute path. */
  public Path path() {
    return root;
  }

  /** The key that seals all others. */
  public Path masterKey() {
    return root.resolve("master-key.json");
  }

  Path issuer() {
    return root.resolve("demo-issuer.json");
  }

  Path tenants() {
    return root.resolve("demo-tenants.txt");
  }

  /** Present when the sample data were sent. */
  Path samplesSent() {
    return root.resolve("samples-sent");
  }

  private Path processId() {
    return root.resolve("server.pid");
  }

  private Path server() {
    return root.resolve("server.properties");
  }

  /**
   * Claims the folder for this process until it ends; the operating system gives it back even after
   * a kill -9.
   *
   * @return false if another process has it
   */
  @SuppressWarnings(
      "resource") // held open until the process ends: closing it gives the folder back
  public boolean claim() throws IOException {
    FileChannel channel =
        FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      return false;
    }
    HELD.add(lock);
    Files.writeString(processId(), Long.toString(ProcessHandle.current().pid()));
    return true;
  }

  /** Says where the server of this folder answers. */
  public void announce(URI base) throws IOException {
    Properties properties = new Properties();
    properties.setProperty("base", base.toString());
    try (Writer writer = Files.newBufferedWriter(server())) {
      properties.store(writer, "Where ./vangnet run answers");
    }
  }

  /** Where the server of this folder answers, if it runs. */
  public Optional<URI> base() {
    if (runningServer().isEmpty() || !Files.exists(server())) {
      return Optional.empty();
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(server())) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.ofNullable(properties.getProperty("base")).map(URI::create);
  }

  /** The process that runs on this folder, if there is one. */
  public Optional<RecordedProcess> runningServer() {
    return RecordedProcess.read(processId(), MARK);
  }
}
