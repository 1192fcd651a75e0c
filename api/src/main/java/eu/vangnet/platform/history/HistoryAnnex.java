package eu.vangnet.platform.history;

import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.RecordAnnex;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.WithholdingGround;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a record was before hangs on it, and goes with it. */
@Singleton
class HistoryAnnex implements RecordAnnex {
  /** Other kinds share rows with these, or are about somebody else in them. */
  private static final Set<String> ABOUT_A_PERSON = Set.of("case", "signal");

  private static final String REPORTER = "/reporter";

  /** A list that only grows, given item by item with the signal, without those who took part. */
  private static final String WEIGHINGS = "/weighings";

  private final RecordHistory history;

  @Inject
  HistoryAnnex(RecordHistory history) {
    this.history = history;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(RecordChange.class);
  }

  /** What was recorded of the person before is the person's too; who reported stays withheld. */
  @Override
  public List<PersonalItem> export(EntityManager em, RecordId record) {
    List<PersonalItem> items = new ArrayList<>();
    if (ABOUT_A_PERSON.contains(record.kind())) {
      history.visit(
          em,
          record.id(),
          (change, content) -> content.fields().forEach(field -> add(items, change, field)));
    }
    return items;
  }

  private static void add(List<PersonalItem> items, RecordChange change, FieldChange field) {
    String name = "history." + change.changedAt() + field.field().replace('/', '.');
    field.before().ifPresent(value -> items.add(item(field, name + ".before", value)));
    field.after().ifPresent(value -> items.add(item(field, name + ".after", value)));
  }

  private static PersonalItem item(FieldChange field, String name, String value) {
    PersonalItem item = PersonalItem.open(name, value);
    return item.withheldIf(
        isOfReporter(field) || field.field().equals(WEIGHINGS), WithholdingGround.OTHERS_RIGHTS);
  }

  static boolean isOfReporter(FieldChange field) {
    return field.field().startsWith(REPORTER);
  }

  @Override
  public void erase(EntityManager em, RecordId record) {
    history.forget(em, record.id());
  }
}
