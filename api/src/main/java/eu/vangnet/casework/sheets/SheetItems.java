package eu.vangnet.casework.sheets;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.cases.PartnerHearings;
import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.sharing.ToldCategory;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.security.Right;
import eu.vangnet.spi.DataCategory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which sort of data the items of a sheet are, and who hears them. What the note says that an item
 * is taken from counts before what the item says of itself, so that nobody opens a note to others
 * by leaving its category out.
 */
@Singleton
class SheetItems {
  private final CaseAccess cases;
  private final PartnerHearings partners;

  @Inject
  SheetItems(CaseAccess cases, PartnerHearings partners) {
    this.cases = cases;
    this.partners = partners;
  }

  /** How the note is classified that an item is taken from. */
  Optional<Classification> note(EntityManager em, UUID caseFile, SheetItem item) {
    return item.note()
        .flatMap(Identifiers::parse)
        .flatMap(id -> cases.classification(em, caseFile, id));
  }

  /** All of a sheet, each item with the category that it is of. */
  SheetContent classified(EntityManager em, UUID caseFile, SheetContent content) {
    return content.with(
        content.items().stream().map(item -> item.of(category(em, caseFile, item))).toList());
  }

  /** What the caller hears of a sheet now; an item that is not heard is not there. */
  SheetContent heard(EntityManager em, UUID caseFile, SheetContent content) {
    Hearing hearing = cases.hearing(em, caseFile, Right.SHEET_READ);
    return classified(
        em,
        caseFile,
        content.with(
            content.items().stream()
                .filter(item -> hearing.shows(classification(em, caseFile, item)))
                .toList()));
  }

  /** Whether people of a partner hear each of these items now. */
  boolean heardBy(EntityManager em, UUID caseFile, String organisation, List<SheetItem> items) {
    return partners
        .of(em, caseFile, organisation)
        .filter(
            hearing ->
                items.stream().allMatch(item -> hearing.shows(classification(em, caseFile, item))))
        .isPresent();
  }

  /** An item that is taken from no note is what the tenant's own people wrote. */
  private Classification classification(EntityManager em, UUID caseFile, SheetItem item) {
    DataCategory category = category(em, caseFile, item);
    return note(em, caseFile, item)
        .map(
            note ->
                new Classification(
                    category, note.professionalSecret(), note.organisation(), note.sharedUntil()))
        .orElseGet(() -> Classification.ofTenant(category));
  }

  private DataCategory category(EntityManager em, UUID caseFile, SheetItem item) {
    return Classification.category(ToldCategory.of(note(em, caseFile, item), item.dataCategory()))
        .orElse(DataCategory.ORDINARY);
  }
}
