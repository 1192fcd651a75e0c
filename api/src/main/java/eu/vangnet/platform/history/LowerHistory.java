package eu.vangnet.platform.history;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.security.Purpose;
import eu.vangnet.security.Right;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which rows under a record the caller may see, by right and purpose and by their feature. */
@Singleton
class LowerHistory {
  private final Instance<LowerRows> features;

  @Inject
  LowerHistory(@Any Instance<LowerRows> features) {
    this.features = features;
  }

  /** What each of these rows is, by its key. */
  Map<String, String> under(EntityManager em, RecordId record) {
    Map<String, String> parts = new HashMap<>();
    features.stream()
        .filter(rows -> mayRead(rows.reads()))
        .forEach(
            rows -> rows.under(em, record).forEach(row -> parts.put(row.toString(), rows.part())));
    return parts;
  }

  private static boolean mayRead(Right right) {
    RequestContext request = RequestContext.current();
    List<Purpose> purposes = right.purposes();
    return request.principalOrRefuse().holds(right)
        && (purposes.isEmpty() || request.purpose().filter(purposes::contains).isPresent());
  }
}
