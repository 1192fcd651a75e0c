package eu.vangnet.bench.installation;

import eu.vangnet.bench.BenchFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A MySQL server that this command started on a folder; it keeps its data when it is closed. */
public final class MysqlServer implements AutoCloseable {
  private static final Pattern ADDRESS =
      Pattern.compile("jdbc:mysql://([a-z]+):([0-9a-f]+)@([0-9.]+:[0-9]+)");

  private final Path script;
  private final Path folder;
  private final String url;
  private final String user;
  private final String password;

  /** Kept, because opening one costs statements of its own. */
  private Optional<Connection> watching = Optional.empty();

  private MysqlServer(Path script, Path folder, String url, String user, String password) {
    this.script = script;
    this.folder = folder;
    this.url = url;
    this.user = user;
    this.password = password;
  }

  /** Fetches the server where it is missing, and starts it on the folder's data. */
  public static MysqlServer start(Path script, Path folder) {
    run(script, "stop", folder);
    String said = run(script, "start", folder);
    Matcher address = ADDRESS.matcher(said);
    if (!address.find()) {
      throw new BenchFailure("The database did not start: " + said.strip());
    }
    String url = "jdbc:mysql://" + address.group(3);
    return new MysqlServer(script, folder, url, address.group(1), address.group(2));
  }

  /** One that somebody else has started, and will stop. */
  static MysqlServer running(String url, String user, String password) {
    return new MysqlServer(Path.of(""), Path.of(""), url, user, password);
  }

  /** As {@code jdbc:mysql://host:port}. */
  public String url() {
    return url;
  }

  /** The account that may make schemas and accounts. */
  public String user() {
    return user;
  }

  /** The password of that account. */
  public String password() {
    return password;
  }

  /** A connection under that account. */
  public Connection connection() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  /** Its process. */
  public ProcessHandle process() {
    try {
      long pid = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
      return ProcessHandle.of(pid).orElseThrow(() -> new BenchFailure("The database has ended"));
    } catch (IOException e) {
      throw new BenchFailure("The database has no process file", e);
    }
  }

  /** A counter of the server, over all connections; reading it is one statement. */
  public long status(String name) {
    try {
      if (watching.isEmpty()) {
        watching = Optional.of(connection());
      }
      try (Statement statement = watching.get().createStatement();
          ResultSet row = statement.executeQuery("SHOW GLOBAL STATUS LIKE '" + name + "'")) {
        row.next();
        return row.getLong(2);
      }
    } catch (SQLException e) {
      throw new BenchFailure("The database does not tell " + name, e);
    }
  }

  @Override
  public void close() {
    run(script, "stop", folder);
  }

  private static String run(Path script, String command, Path folder) {
    try {
      Path said = Files.createTempFile("vangnet-bench", ".log");
      // To a file: the server inherits the output and would keep a pipe open for ever.
      int code =
          new ProcessBuilder("bash", script.toString(), command, folder.toString())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start()
              .waitFor();
      String text = Files.readString(said, StandardCharsets.UTF_8);
      Files.delete(said);
      if (code != 0) {
        throw new BenchFailure("The database does not " + command + ": " + text.strip());
      }
      return text;
    } catch (IOException e) {
      throw new BenchFailure("The database cannot be started", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchFailure("Interrupted");
    }
  }
}
