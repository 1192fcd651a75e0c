package eu.vangnet.casework.transfers;

import eu.vangnet.casework.cases.StayingItem;
import eu.vangnet.platform.resources.EntityTags;
import java.util.List;
import java.util.UUID;

/**
 * A case as it would go now.
 *
 * @param content what goes
 * @param files the attachments that go, in the order of the content
 * @param persons the persons that go, in the order of the content
 * @param stays what whoever asks hears of and does not go
 */
record PackedTransfer(
    TransferContent content, List<UUID> files, List<UUID> persons, List<StayingItem> stays) {

  PackedTransfer {
    files = List.copyOf(files);
    persons = List.copyOf(persons);
    stays = List.copyOf(stays);
  }

  /** The same for the same content and no other. */
  String digest() {
    return EntityTags.of(content).replace("\"", "");
  }
}
