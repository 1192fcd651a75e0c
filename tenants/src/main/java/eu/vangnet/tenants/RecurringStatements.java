package eu.vangnet.tenants;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Tells which statements of one connection come so often that the server shall keep them prepared:
 * it then reads the text once and not with each call. The first few that come often have the place
 * for as long as the connection lives; whatever else comes is sent as text, which costs no round
 * trip more. So no mix of statements drives out another, and all connections together stay far
 * below what a server holds ({@code max_prepared_stmt_count}, 16,382 by default). One thread at a
 * time.
 */
final class RecurringStatements {

  /** Prepared on the server for one connection. */
  static final int MOST = 24;

  /** Seen so many times a statement is one that recurs. */
  static final int OFTEN = 8;

  private static final int WATCHED = 200;

  private final Set<String> recurring = new HashSet<>();
  private final Map<String, Integer> seen = new LatestOnly();

  /** Whether this one shall be prepared on the server; each question counts. */
  boolean holds(String sql) {
    if (recurring.contains(sql)) {
      return true;
    }
    if (recurring.size() == MOST) {
      return false;
    }
    if (seen.merge(sql, 1, Integer::sum) < OFTEN) {
      return false;
    }
    seen.remove(sql);
    return recurring.add(sql);
  }

  /** Bounded, for statements of many rows have as many texts as there are numbers of rows. */
  private static final class LatestOnly extends LinkedHashMap<String, Integer> {
    private static final long serialVersionUID = 1L;

    LatestOnly() {
      super(WATCHED, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
      return size() > WATCHED;
    }
  }
}
