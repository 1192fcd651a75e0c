package eu.vangnet.testing;

import com.mysql.cj.MysqlConnection;
import com.mysql.cj.PreparedQuery;
import com.mysql.cj.Query;
import com.mysql.cj.interceptors.QueryInterceptor;
import com.mysql.cj.log.Log;
import com.mysql.cj.protocol.Resultset;
import com.mysql.cj.protocol.ServerSession;
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

  /** What works in the background, whoever asks what. */
  private static final Pattern BACKGROUND =
      Pattern.compile("(?i)journal_|batch_|message_|courier_|registry|waiting_job|@@|^ *set ");

  private static volatile boolean hearing;

  /** Made by the driver. */
  public StatementLog() {}

  /** The statements that some work leads to, in their order, without what always runs beside. */
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
    if (hearing) {
      String text = query instanceof PreparedQuery prepared ? prepared.getOriginalSql() : sql.get();
      Optional.ofNullable(text)
          .filter(heard -> !BACKGROUND.matcher(heard).find())
          .ifPresent(HEARD::add);
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
