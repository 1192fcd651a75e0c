package eu.vangnet.casework.transfers;

import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.WithholdingGround;
import java.util.List;

/** Whoever asks what is kept about him gets nothing of the others who stand in a transfer. */
final class OthersInTransfers {
  private static final String PERSONS = "content.persons.";

  private OthersInTransfers() {}

  static List<PersonalItem> withheld(List<PersonalItem> items) {
    return items.stream()
        .map(
            item -> item.withheldIf(item.name().contains(PERSONS), WithholdingGround.OTHERS_RIGHTS))
        .toList();
  }
}
