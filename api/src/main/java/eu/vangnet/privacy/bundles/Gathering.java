package eu.vangnet.privacy.bundles;

import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.PersonalRegister;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.WithholdingGround;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.Violation;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts one bundle together: what is withheld is parted from what is given, item by item. */
final class Gathering {
  private final NewBundle wanted;
  private final Map<RecordId, List<PersonalItem>> items = new LinkedHashMap<>();

  /**
   * Gathers.
   *
   * @param guardian whether a guardian gets it: nothing then that a child said in confidence
   */
  Gathering(EntityManager em, PersonalRegister register, NewBundle wanted, boolean guardian) {
    this.wanted = wanted;
    for (RecordId record : wanted.named().ids()) {
      List<PersonalItem> all = register.export(em, record).orElse(List.of());
      items.put(record, guardian ? all.stream().map(PersonalItem::forGuardian).toList() : all);
    }
  }

  /**
   * The content.
   *
   * @throws ProblemException 400 for a withholding of what is not there: a slip of the pen would
   *     give out what was meant to be kept
   */
  BundleContent content() {
    for (int place = 0; place < wanted.withheld().size(); place++) {
      require(wanted.withheld().get(place), "/withheld/" + place);
    }
    List<BundledRecord> records = new ArrayList<>();
    List<WithheldItem> withheld = new ArrayList<>();
    items.forEach(
        (record, all) -> {
          List<BundledItem> given = new ArrayList<>();
          for (PersonalItem item : all) {
            ground(record, item)
                .ifPresentOrElse(
                    ground -> withheld.add(withheld(record, item, ground)),
                    () -> given.add(new BundledItem(item.name(), item.value())));
          }
          records.add(new BundledRecord(record.kind(), record.id().toString(), given));
        });
    return new BundleContent(records, withheld);
  }

  private void require(NewWithholding withholding, String pointer) {
    boolean there =
        items.getOrDefault(withholding.record().record(), List.of()).stream()
            .anyMatch(item -> withholding.covers(item.name()));
    if (!there) {
      throw ProblemException.invalid(
          Violation.body(pointer, "unknown", "must name an item of one of the records"));
    }
  }

  /** What a feature never gives out the officer cannot release. */
  private Optional<String> ground(RecordId record, PersonalItem item) {
    return item.withheldFor()
        .map(WithholdingGround::code)
        .or(
            () ->
                wanted.withheld().stream()
                    .filter(withholding -> withholding.record().record().equals(record))
                    .filter(withholding -> withholding.covers(item.name()))
                    .map(NewWithholding::ground)
                    .findFirst());
  }

  private static WithheldItem withheld(RecordId record, PersonalItem item, String ground) {
    return new WithheldItem(record.kind(), record.id().toString(), item.name(), ground);
  }
}
