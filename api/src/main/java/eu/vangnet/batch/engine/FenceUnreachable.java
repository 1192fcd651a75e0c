package eu.vangnet.batch.engine;

import java.sql.SQLException;

/** The fence could not be shown: the database was busy or refused. Trying again may help. */
final class FenceUnreachable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FenceUnreachable(SQLException cause) {
    super("the fence of a job could not be shown", cause);
  }
}
