package eu.vangnet.casework.transfers;

import eu.vangnet.casework.attachments.AttachmentParcels;
import eu.vangnet.casework.cases.CaseDepartures;
import eu.vangnet.casework.cases.CaseParcels;
import eu.vangnet.casework.cases.PackedCase;
import eu.vangnet.casework.cases.ParcelChoice;
import eu.vangnet.casework.cases.StayingItem;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.signals.SignalTelling;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.tenants.TenantId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The one place where it is decided what goes: preview and letter are made here and only here. */
@Singleton
class Packing {
  private final CaseParcels cases;
  private final AttachmentParcels attachments;
  private final DependentParts dependents;
  private final CaseDepartures departures;
  private final SignalTelling signals;
  private final Recorder recorder;

  @Inject
  Packing(
      CaseParcels cases,
      AttachmentParcels attachments,
      DependentParts dependents,
      CaseDepartures departures,
      SignalTelling signals,
      Recorder recorder) {
    this.cases = cases;
    this.attachments = attachments;
    this.dependents = dependents;
    this.departures = departures;
    this.signals = signals;
    this.recorder = recorder;
  }

  /**
   * What would go of a case now, as whoever hands it over hears it.
   *
   * @param receiver to whom, where that is known already
   * @throws eu.vangnet.platform.problems.ProblemException 400 where it does not fit into a letter,
   *     409 where the source is protected from the caller
   */
  PackedTransfer pack(
      EntityManager em,
      UUID caseFile,
      TransferScope scope,
      Hearing hearing,
      Optional<TenantId> receiver) {
    Optional<UUID> began = departures.signal(em, caseFile);
    began.ifPresent(signal -> signals.requireKnownSource(em, signal));
    ParcelChoice choice =
        scope.choice(
            recorder.now(),
            began.map(signal -> signals.sourceNames(em, signal)).orElse(words -> false));
    PackedCase file = cases.pack(em, caseFile, choice, hearing);
    AttachmentParcels.Packed papers =
        attachments.pack(em, caseFile, choice, scope.attachments(), hearing);
    List<StayingItem> stays = new ArrayList<>(file.stays());
    stays.addAll(papers.stays());
    DependentParts.Asked asked =
        new DependentParts.Asked(caseFile, scope, choice, hearing, receiver);
    DependentParts.Packed parts =
        dependents.pack(em, asked, new DependentParts.Begun(file.goes(), papers.goes(), stays));
    LetterRoom.require(parts.content());
    return new PackedTransfer(parts.content(), papers.ids(), parts.persons(), stays);
  }

  /** The letter that carries it. */
  TransferLetter letter(UUID transfer, UUID disclosure, String reason, PackedTransfer packed) {
    List<String> contents =
        packed.files().stream()
            .map(attachments::content)
            .map(Base64.getEncoder()::encodeToString)
            .toList();
    return new TransferLetter(
        transfer.toString(),
        Optional.of(disclosure.toString()),
        reason,
        packed.content(),
        contents);
  }
}
