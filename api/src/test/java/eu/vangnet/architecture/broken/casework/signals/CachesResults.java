package eu.vangnet.architecture.broken.casework.signals;

import jakarta.persistence.Query;

/** A query whose results stay. */
final class CachesResults {
  Query kept(Query query) {
    return query.setHint("eclipselink.query-results-cache", "true");
  }
}
