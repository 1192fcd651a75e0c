package eu.vangnet.architecture.broken.casework.signals;

import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;

/** A query whose results stay, said by an annotation. */
@NamedQuery(
    name = "all",
    query = "SELECT s FROM Signal s",
    hints = @QueryHint(name = "eclipselink.query-results-cache", value = "true"))
final class CachesByAnnotation {}
