package eu.vangnet.tenants;

import com.mysql.cj.jdbc.JdbcConnection;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A physical connection with three habits: it gives its permit back once when it is closed for
 * good, it has the server keep only those statements prepared that recur, and it begins a
 * transaction with one statement. The driver would send one to switch autocommit off and another to
 * switch it on again; here the session always commits by itself, except between {@code START
 * TRANSACTION} and its end. As with every connection, one thread at a time.
 */
final class BudgetedConnection implements InvocationHandler {

  private final Connection physical;
  private final JdbcConnection driver;
  private final Runnable release;
  private final RecurringStatements recurring = new RecurringStatements();
  private final AtomicBoolean held = new AtomicBoolean(true);
  private boolean transactional;
  private boolean begun;

  private BudgetedConnection(Connection physical, Runnable release) throws SQLException {
    this.physical = physical;
    this.driver = physical.unwrap(JdbcConnection.class);
    this.release = release;
  }

  static Connection of(Connection physical, Runnable release) throws SQLException {
    return (Connection)
        Proxy.newProxyInstance(
            BudgetedConnection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new BudgetedConnection(physical, release));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    switch (method.getName()) {
      case "setAutoCommit" -> {
        return transactional(!(boolean) arguments[0]);
      }
      case "getAutoCommit" -> {
        return !transactional;
      }
      case "commit" -> {
        return end("COMMIT");
      }
      case "rollback" -> {
        return arguments == null ? end("ROLLBACK") : passed(method, arguments);
      }
      case "close", "abort" -> {
        return closed(method, arguments);
      }
      case "prepareStatement" -> {
        begin();
        return arguments.length > 1 || recurring.holds((String) arguments[0])
            ? passed(method, arguments)
            : driver.clientPrepareStatement((String) arguments[0]);
      }
      case "createStatement", "prepareCall" -> {
        begin();
        return passed(method, arguments);
      }
      default -> {
        return passed(method, arguments);
      }
    }
  }

  /** Switching back ends a transaction that is still open, as JDBC has it. */
  private Object transactional(boolean wanted) throws SQLException {
    if (!wanted) {
      end("COMMIT");
    }
    transactional = wanted;
    return null;
  }

  /** Before the first statement, also of a further transaction after a commit. */
  private void begin() throws SQLException {
    if (transactional && !begun) {
      Sql.define(physical, "START TRANSACTION");
      begun = true;
    }
  }

  private Object end(String how) throws SQLException {
    if (begun) {
      Sql.define(physical, how);
      begun = false;
    }
    return null;
  }

  private Object closed(Method method, Object[] arguments) throws Throwable {
    try {
      return passed(method, arguments);
    } finally {
      if (held.compareAndSet(true, false)) {
        release.run();
      }
    }
  }

  private Object passed(Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(physical, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
