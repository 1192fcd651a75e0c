package eu.vangnet.tenants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.internal.sessions.DirectToFieldChangeRecord;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.queries.ObjectLevelModifyQuery;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;

/**
 * Notes what each unit of work updates in rows with a sealed column. The library tells it at each
 * flush, so nothing is compared a second time and nothing that was flushed early is missed.
 */
final class ChangeListener extends DescriptorEventAdapter {

  /** Property of a unit of work: what it has changed so far. */
  static final String CHANGES = "eu.vangnet.changes";

  private static final String SEALED = "sealed";

  private ChangeListener() {}

  /** Listens to every entity with a sealed column. */
  static void register(Session session) {
    ChangeListener listener = new ChangeListener();
    for (ClassDescriptor descriptor : session.getDescriptors().values()) {
      if (descriptor.getMappingForAttributeName(SEALED) != null) {
        descriptor.getEventManager().addListener(listener);
      }
    }
  }

  static List<RowChange> none() {
    return new ArrayList<>();
  }

  @Override
  public void postUpdate(DescriptorEvent event) {
    if (event.getQuery() instanceof ObjectLevelModifyQuery query
        && query.getObjectChangeSet() != null) {
      note(event, query.getObjectChangeSet());
    }
  }

  @SuppressWarnings("unchecked")
  private static void note(DescriptorEvent event, ObjectChangeSet changed) {
    Map<String, Object> before = new HashMap<>();
    Map<String, Object> after = new HashMap<>();
    for (ChangeRecord change : changed.getChanges()) {
      if (change instanceof DirectToFieldChangeRecord field) {
        put(before, field.getAttribute(), field.getOldValue());
        put(after, field.getAttribute(), field.getNewValue());
      }
    }
    if (!before.isEmpty() || !after.isEmpty()) {
      ((List<RowChange>) event.getSession().getProperty(CHANGES))
          .add(
              new RowChange(
                  event.getDescriptor().getTableName(),
                  String.valueOf(changed.getId()),
                  before,
                  after));
    }
  }

  private static void put(Map<String, Object> values, String attribute, Object value) {
    if (value != null) {
      values.put(attribute, value);
    }
  }
}
