package eu.vangnet.casework.transfers;

import eu.vangnet.casework.attachments.AttachmentParcels;
import eu.vangnet.casework.cases.CaseParcels;
import eu.vangnet.casework.cases.PackedCase;
import eu.vangnet.casework.cases.ParcelChoice;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.platform.resources.Recorder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The one place where it is decided what goes: preview and letter are made here and only here. */
@Singleton
class Packing {
  private final CaseParcels cases;
  private final AttachmentParcels attachments;
  private final Recorder recorder;

  @Inject
  Packing(CaseParcels cases, AttachmentParcels attachments, Recorder recorder) {
    this.cases = cases;
    this.attachments = attachments;
    this.recorder = recorder;
  }

  /** What would go of a case now, as whoever hands it over hears it. */
  PackedTransfer pack(EntityManager em, UUID caseFile, TransferScope scope, Hearing hearing) {
    ParcelChoice choice = scope.choice(recorder.now());
    PackedCase file = cases.pack(em, caseFile, choice, hearing);
    AttachmentParcels.Packed papers =
        attachments.pack(em, caseFile, choice, scope.attachments(), hearing);
    return new PackedTransfer(
        new TransferContent(file.goes(), papers.goes()),
        papers.ids(),
        Stream.concat(file.stays().stream(), papers.stays().stream()).toList());
  }

  /** The letter that carries it. */
  TransferLetter letter(UUID transfer, NewTransfer sent, PackedTransfer packed) {
    List<String> contents =
        packed.files().stream()
            .map(attachments::content)
            .map(Base64.getEncoder()::encodeToString)
            .toList();
    return new TransferLetter(transfer.toString(), sent.reason(), packed.content(), contents);
  }
}
