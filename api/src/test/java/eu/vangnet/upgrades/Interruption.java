package eu.vangnet.upgrades;

import com.mysql.cj.MysqlConnection;
import com.mysql.cj.Query;
import com.mysql.cj.exceptions.CJCommunicationsException;
import com.mysql.cj.interceptors.QueryInterceptor;
import com.mysql.cj.jdbc.JdbcConnection;
import com.mysql.cj.log.Log;
import com.mysql.cj.protocol.Resultset;
import com.mysql.cj.protocol.ServerSession;
import eu.vangnet.demo.DatabaseUnderTest;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Breaks the provisioner's connections to a schema before a certain statement that writes, and all
 * further ones until it is over: what the database sees of a process that is killed. The driver
 * makes one for each connection, by its name in the address.
 */
public final class Interruption implements QueryInterceptor {
  private static final Pattern WRITE =
      Pattern.compile(
          "(?is)(?:\\s|--[^\\n]*\\n)*+"
              + "(?:create|alter|drop|insert|update|delete|start|commit|rollback)\\b.*");

  /** How many more may pass, by schema; fewer than none: broken. */
  private static final Map<String, AtomicInteger> LEFT = new ConcurrentHashMap<>();

  private JdbcConnection connection;

  /** Lets so many pass. */
  static void after(int writes, String schema) {
    LEFT.put(schema, new AtomicInteger(writes));
  }

  /** Whether it has come to that. */
  static boolean happened(String schema) {
    AtomicInteger left = LEFT.get(schema);
    return left != null && left.get() < 0;
  }

  /** Lets everything pass again. */
  static void end() {
    LEFT.clear();
  }

  /** An address of a server, with this in the way. */
  static String in(String url) {
    return url
        + (url.contains("?") ? "&" : "?")
        + "queryInterceptors="
        + Interruption.class.getName();
  }

  @Override
  public QueryInterceptor init(MysqlConnection made, Properties properties, Log log) {
    connection = (JdbcConnection) made;
    return this;
  }

  @Override
  public <T extends Resultset> T preProcess(Supplier<String> sql, Query query) {
    AtomicInteger left = LEFT.get(connection.getDatabase());
    if (left == null || !connection.getUser().equals(DatabaseUnderTest.access().user())) {
      return null;
    }
    boolean writes = sql != null && sql.get() != null && WRITE.matcher(sql.get()).matches();
    if (left.get() < 0 || (writes && left.decrementAndGet() < 0)) {
      try {
        connection.abortInternal();
      } catch (SQLException closed) {
        throw new CJCommunicationsException(closed);
      }
      throw new CJCommunicationsException("interrupted by the test");
    }
    return null;
  }

  @Override
  public <T extends Resultset> T postProcess(
      Supplier<String> sql, Query query, T result, ServerSession session) {
    return null;
  }

  @Override
  public boolean executeTopLevelOnly() {
    return false;
  }

  @Override
  public void destroy() {
    // Holds nothing.
  }
}
