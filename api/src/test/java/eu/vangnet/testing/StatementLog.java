package eu.vangnet.testing;

import com.mysql.cj.MysqlConnection;
import com.mysql.cj.PreparedQuery;
import com.mysql.cj.Query;
import com.mysql.cj.interceptors.QueryInterceptor;
import com.mysql.cj.log.Log;
import com.mysql.cj.protocol.Resultset;
import com.mysql.cj.protocol.ServerSession;
import eu.vangnet.platform.RequestContext;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Hears what the product asks the database, on every connection of the tests. Found by the driver
 * by its name.
 */
public final class StatementLog implements QueryInterceptor {
  private static final ConcurrentLinkedQueue<String> HEARD = new ConcurrentLinkedQueue<>();

  /** What only frames a statement, and what the courier does on behalf of a tenant. */
  private static final Pattern ASIDE =
      Pattern.compile("(?i)message_|^ *(set|start transaction|commit|rollback)\\b");

  private static final Pattern VALUE = Pattern.compile("x?'[^']*'|\\b\\d+\\b");

  private static volatile boolean hearing;

  /** Made by the driver. */
  public StatementLog() {}

  /**
   * The statements of the requests that some work leads to, in their order and without their
   * values. What runs beside them in the background is not heard.
   */
  public static List<String> during(Runnable work) {
    HEARD.clear();
    hearing = true;
    try {
      work.run();
      return List.copyOf(HEARD);
    } finally {
      hearing = false;
    }
  }

  @Override
  public <T extends Resultset> T preProcess(Supplier<String> sql, Query query) {
    if (hearing && RequestContext.CURRENT.isBound()) {
      String text = query instanceof PreparedQuery prepared ? prepared.getOriginalSql() : sql.get();
      Optional.ofNullable(text)
          .filter(heard -> !ASIDE.matcher(heard).find())
          .ifPresent(heard -> HEARD.add(VALUE.matcher(heard).replaceAll("?")));
    }
    return null;
  }

  @Override
  public QueryInterceptor init(MysqlConnection connection, Properties properties, Log log) {
    return this;
  }

  @Override
  public boolean executeTopLevelOnly() {
    return true;
  }

  @Override
  public <T extends Resultset> T postProcess(
      Supplier<String> sql, Query query, T result, ServerSession session) {
    return null;
  }

  @Override
  public void destroy() {
    // Holds nothing.
  }
}
