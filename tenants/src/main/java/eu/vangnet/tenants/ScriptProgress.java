package eu.vangnet.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.callback.Statement;
import org.flywaydb.core.api.exception.FlywayBlockStatementExecutionException;

/**
 * Lets migrations go on where an earlier run was interrupted, even in the middle of a script: by a
 * kill, a lost connection or a crash of the database.
 *
 * <p>The databases commit each definition by itself, so a script cannot be taken back as a whole,
 * and Flyway notes a script only when it is over. So each statement is noted before it begins, in
 * the schema that it changes; Flyway lets us pass over those that the next run finds noted as done,
 * and enters the script in its history as always. Two cases remain:
 *
 * <ul>
 *   <li>A statement on rows is in one transaction with its note.
 *   <li>A definition takes effect wholly or not at all, but nobody could note which when it was
 *       interrupted. The note therefore holds how the server described the table or trigger before.
 *       It is done if the description is another now. The errors of a repetition would tell less: a
 *       key without a name, for example, is added a second time without any error.
 * </ul>
 *
 * <p>An error of the server says for certain that its statement has no effect; the note then says
 * so too, and whoever clears away what was in the way is not mistaken for the statement.
 *
 * <p>After an upgrade of the server a changed description may mean nothing. The definition is then
 * repeated under its old note; should it fail, perhaps because it is done already, the note stays
 * for a person to decide by.
 *
 * <p>Flyway holds its lock of the schema over all this, and takes it on the connection that runs
 * the scripts. So it is free only after the server has ended the last statement of a killed run.
 *
 * <p>One object per run, used by one thread.
 */
final class ScriptProgress implements Callback {

  private static final System.Logger LOG = System.getLogger(ScriptProgress.class.getName());

  private static final Set<Event> HEARD =
      Set.of(
          Event.BEFORE_EACH_MIGRATE,
          Event.BEFORE_EACH_MIGRATE_STATEMENT,
          Event.AFTER_EACH_MIGRATE_STATEMENT,
          Event.AFTER_EACH_MIGRATE_STATEMENT_ERROR);

  /** What an earlier run left of the present script. */
  private ScriptNote found = new ScriptNote(0, Optional.empty());

  /** The name of the present script. */
  private String script = "";

  /** How many statements of the script come before the present one. */
  private int position;

  @Override
  public boolean supports(Event event, Context context) {
    return HEARD.contains(event);
  }

  @Override
  public boolean canHandleInTransaction(Event event, Context context) {
    return true;
  }

  @Override
  public String getCallbackName() {
    return "progress";
  }

  @Override
  public void handle(Event event, Context context) {
    Connection connection = context.getConnection();
    try {
      if (event == Event.BEFORE_EACH_MIGRATE) {
        beginScript(connection, context.getMigrationInfo());
        return;
      }
      ScriptStatement statement = ScriptStatement.of(context.getStatement().getSql());
      switch (event) {
        case BEFORE_EACH_MIGRATE_STATEMENT -> before(connection, statement);
        case AFTER_EACH_MIGRATE_STATEMENT -> succeeded(connection, statement);
        case AFTER_EACH_MIGRATE_STATEMENT_ERROR ->
            failed(connection, statement, context.getStatement());
        default -> throw new IllegalArgumentException(event.getId());
      }
    } catch (SQLException e) {
      throw new FlywayException("The progress cannot be noted: " + e.getMessage(), e);
    }
  }

  private void beginScript(Connection connection, MigrationInfo migration) throws SQLException {
    position = 0;
    script = migration.getScript();
    found = ScriptNote.of(connection, migration);
    if (found.done() > 0 || found.underWay().isPresent()) {
      LOG.log(
          System.Logger.Level.INFO,
          "{0} of {1} was interrupted after {2} of its statements and is taken up there",
          script,
          connection.getCatalog(),
          found.done());
    }
  }

  private void before(Connection connection, ScriptStatement statement) throws SQLException {
    if (isDone(connection, statement)) {
      position++;
      throw new FlywayBlockStatementExecutionException(
          new ErrorDetails(CoreErrorCode.ERROR, "done"), "by a run that was interrupted");
    }
    if (statement.isOnRows()) {
      Sql.define(connection, "START TRANSACTION");
      new ScriptNote(position + 1, Optional.empty()).write(connection);
    } else if (!isDoubtful(connection, statement)) {
      Optional<ScriptNote.Before> before = Optional.of(ScriptNote.Before.of(connection, statement));
      new ScriptNote(position, before).write(connection);
      Sql.define(connection, "COMMIT");
    }
  }

  private boolean isDone(Connection connection, ScriptStatement statement) throws SQLException {
    if (position != found.done() || found.underWay().isEmpty()) {
      return position < found.done();
    }
    return found.underWay().get().isPast(connection, statement);
  }

  private boolean isDoubtful(Connection connection, ScriptStatement statement) throws SQLException {
    return position == found.done()
        && found.underWay().isPresent()
        && found.underWay().get().isDoubtful(connection, statement);
  }

  private void succeeded(Connection connection, ScriptStatement statement) throws SQLException {
    if (statement.isOnRows()) {
      Sql.define(connection, "COMMIT");
    }
    position++;
  }

  /** A broken connection tells nothing of its statement, so the note stays as it is. */
  private void failed(Connection connection, ScriptStatement statement, Statement failure)
      throws SQLException {
    if (!connection.isValid(1)) {
      return;
    }
    if (isDoubtful(connection, statement)) {
      throw new FlywayException(question(connection, statement, failure));
    }
    if (statement.isOnRows()) {
      Sql.define(connection, "ROLLBACK");
    }
    new ScriptNote(position, Optional.empty()).write(connection);
    Sql.define(connection, "COMMIT");
  }

  /** What a person is to look at, and how to answer. */
  private String question(Connection connection, ScriptStatement statement, Statement failure)
      throws SQLException {
    String schema = connection.getCatalog();
    String errors =
        failure.getErrors().stream()
            .map(error -> error.getMessage())
            .collect(Collectors.joining(" "));
    return """
    Statement %1$d of %2$s was interrupted before the database server became another version, and \
    its repetition fails: %3$s. Compare %4$s.%5$s with the column described of %4$s.%6$s, which \
    tells how it was before. If the statement has taken effect, run UPDATE %4$s.%6$s SET \
    done = %1$d, server = NULL, described = NULL; if not, remove what makes it fail. Then start \
    again.\
    """
        .formatted(position + 1, script, errors, schema, statement.name(), ScriptNote.TABLE);
  }
}
