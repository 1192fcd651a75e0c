package eu.vangnet.casework.sheets;

import eu.vangnet.casework.disclosures.DisclosedItem;
import eu.vangnet.casework.disclosures.NewDisclosure;
import eu.vangnet.casework.disclosures.Recipient;
import java.util.List;
import java.util.Optional;

/** What of a sheet is stored sealed: all of its words. */
public record SheetContent(
    Recipient recipient,
    List<SheetItem> items,
    String purpose,
    String legalBasis,
    Optional<String> decision) {

  /** Copies the items. */
  public SheetContent {
    items = items == null ? List.of() : List.copyOf(items);
  }

  /** The same with these items. */
  SheetContent with(List<SheetItem> others) {
    return new SheetContent(recipient, others, purpose, legalBasis, decision);
  }

  /** The disclosure that it becomes once all agree. */
  NewDisclosure disclosure() {
    List<DisclosedItem> told = items.stream().map(SheetItem::told).toList();
    return new NewDisclosure(recipient, told, purpose, legalBasis, decision);
  }
}
