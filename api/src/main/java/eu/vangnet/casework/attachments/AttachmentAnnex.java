package eu.vangnet.casework.attachments;

import eu.vangnet.platform.files.SealedFiles;
import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.PersonalItems;
import eu.vangnet.platform.personal.RecordAnnex;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.SearchedRows;
import eu.vangnet.platform.personal.WithholdingGround;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Attachments hang on cases; a bundle names them, and whoever gives it adds the papers. */
@Singleton
class AttachmentAnnex implements RecordAnnex {
  private final AttachmentRecords attachments;

  @Inject
  AttachmentAnnex(AttachmentRecords attachments) {
    this.attachments = attachments;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(CaseAttachment.class, AttachmentLink.class, SealedFiles.rows());
  }

  @Override
  public List<SearchedRows<?>> searched() {
    return List.of(
        SearchedRows.of(
            "case",
            CaseAttachment.class,
            CaseAttachment::id,
            CaseAttachment::caseId,
            attachments::secret));
  }

  @Override
  public List<PersonalItem> export(EntityManager em, RecordId record) {
    List<PersonalItem> items = new ArrayList<>();
    int number = 0;
    for (CaseAttachment attachment : of(em, record)) {
      String name = "attachments." + ++number;
      PersonalItems.of(name, attachments.secret(attachment)).stream()
          .map(item -> secret(attachment, item))
          .forEach(items::add);
      items.add(PersonalItem.open(name + ".addedAt", attachment.addedAt().toString()));
    }
    return items;
  }

  private static PersonalItem secret(CaseAttachment attachment, PersonalItem item) {
    return attachment.classification().professionalSecret()
        ? item.withheld(WithholdingGround.PROFESSIONAL_SECRECY)
        : item;
  }

  @Override
  public void erase(EntityManager em, RecordId record) {
    of(em, record).forEach(attachment -> attachments.erase(em, attachment));
  }

  private List<CaseAttachment> of(EntityManager em, RecordId record) {
    return record.kind().equals("case") ? attachments.of(em, record.id()) : List.of();
  }
}
