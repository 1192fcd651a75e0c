package eu.vangnet.batch.engine;

import eu.vangnet.batch.jobs.WorkFailed;
import eu.vangnet.tenants.NoConnection;
import eu.vangnet.tenants.TenantUnavailable;
import eu.vangnet.tenants.UnknownTenant;
import java.sql.SQLException;
import java.util.Set;

/** Makes a reason code of a failure; its text stays behind, for it may hold values of rows. */
public final class Reasons {
  static final String BUSY_ROW = "busy";
  static final String NO_DATABASE = "databaseUnavailable";
  static final String UNEXPECTED = "unexpected";
  static final String TENANTS_FAILED = "tenantsFailed";
  static final String TAKEN_TOO_OFTEN = "takenTooOften";
  static final String UNKNOWN_JOB = "unknownJob";
  static final String BAD_PARAMETERS = "badParameters";

  /** Lock wait ran out, deadlock, lock not available. */
  private static final Set<Integer> BUSY = Set.of(1205, 1213, 3572);

  private Reasons() {}

  static String of(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof WorkFailed known) {
        return known.reason();
      }
      if (cause instanceof NoConnection) {
        return NO_DATABASE;
      }
      if (cause instanceof TenantUnavailable || cause instanceof UnknownTenant) {
        return "tenantUnavailable";
      }
      if (cause instanceof SQLException refused && BUSY.contains(refused.getErrorCode())) {
        return BUSY_ROW;
      }
    }
    return UNEXPECTED;
  }

  /** Whether the work itself failed: nobody held a row, and the database was there. */
  public static boolean isUnexpected(Throwable failure) {
    return of(failure).equals(UNEXPECTED);
  }

  /**
   * Whether it passes when one waits: somebody holds a row, or the database is away. A tenant
   * without keys or a cell stays so until somebody mends it, and is not waited for.
   */
  static boolean passes(Throwable failure) {
    return !isForGood(failure) && Set.of(BUSY_ROW, NO_DATABASE).contains(of(failure));
  }

  static boolean isForGood(Throwable failure) {
    return failure instanceof WorkFailed known && known.isForGood();
  }
}
