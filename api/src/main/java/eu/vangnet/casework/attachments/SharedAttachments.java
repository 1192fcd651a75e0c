package eu.vangnet.casework.attachments;

import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.sharing.SharedItem;
import eu.vangnet.casework.sharing.SharedItems;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Attachments, as the explanation of a case names them. */
@Singleton
class SharedAttachments implements SharedItems {
  private final AttachmentRecords records;

  @Inject
  SharedAttachments(AttachmentRecords records) {
    this.records = records;
  }

  @Override
  public List<SharedItem> heard(EntityManager em, UUID caseFile, Hearing hearing, int atMost) {
    return records.of(em, caseFile).reversed().stream()
        .filter(attachment -> hearing.shows(attachment.classification()))
        .limit(atMost)
        .map(
            attachment ->
                new SharedItem(
                    "attachment",
                    "/v1/cases/" + caseFile + "/attachments/" + attachment.id(),
                    attachment.classification()))
        .toList();
  }
}
