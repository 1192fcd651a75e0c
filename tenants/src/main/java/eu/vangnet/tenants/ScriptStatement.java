package eu.vangnet.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.api.FlywayException;

/**
 * One statement of a migration script, and how the database tells what it has done.
 *
 * @param name the table or trigger that is defined; empty for a statement on rows
 */
record ScriptStatement(Kind kind, String name) {

  /** What a script may hold. */
  enum Kind {
    TABLE("SHOW CREATE TABLE `%s`", 2, 1146),
    TRIGGER("SHOW CREATE TRIGGER `%s`", 3, 1360),
    /** Done and noted in one transaction. */
    ROWS("", 0, 0);

    private final String question;
    private final int column;
    private final int absent;

    /**
     * Says how to see it.
     *
     * @param column where the answer stands
     * @param absent the error by which the server says that there is none
     */
    Kind(String question, int column, int absent) {
      this.question = question;
      this.column = column;
      this.absent = absent;
    }
  }

  private static final String COMMENTS = "(?is)(?:\\s|--[^\\n]*\\n|#[^\\n]*\\n|/\\*.*?\\*/)*+";

  /** One object of our own schema. Dropping several at once is not one step on every server. */
  private static final Pattern DEFINITION =
      Pattern.compile(
          COMMENTS
              + "(?:create|alter|drop)\\s+(table|trigger)\\s+(?:if\\s+(?:not\\s+)?exists\\s+)?+"
              + "`?+(\\w++)`?+(?!\\s*[.,]).*");

  private static final Pattern ROW_CHANGE =
      Pattern.compile(COMMENTS + "(?:insert|update|delete)\\b.*");

  /** The next number that a table gives out; it changes without a definition. */
  private static final Pattern COUNTER = Pattern.compile(" AUTO_INCREMENT=\\d+");

  /**
   * Recognises a statement.
   *
   * @throws FlywayException for one whose interruption could not be noticed
   */
  static ScriptStatement of(String sql) {
    Matcher definition = DEFINITION.matcher(sql);
    if (definition.matches()) {
      boolean table = definition.group(1).equalsIgnoreCase("table");
      return new ScriptStatement(table ? Kind.TABLE : Kind.TRIGGER, definition.group(2));
    }
    if (ROW_CHANGE.matcher(sql).matches()) {
      return new ScriptStatement(Kind.ROWS, "");
    }
    throw new FlywayException(
        "A migration may create, alter or drop one table or trigger of its own schema, or insert,"
            + " update or delete rows. Nobody would notice that another statement was interrupted: "
            + sql.strip().lines().findFirst().orElse(""));
  }

  boolean isOnRows() {
    return kind == Kind.ROWS;
  }

  /** How the server describes the table or trigger at this moment; empty when there is none. */
  String described(Connection connection) throws SQLException {
    try {
      return Sql.one(connection, kind.question.formatted(name), row -> row.getString(kind.column))
          .map(text -> COUNTER.matcher(text).replaceAll(""))
          .orElse("");
    } catch (SQLException e) {
      if (e.getErrorCode() == kind.absent) {
        return "";
      }
      throw e;
    }
  }
}
