package eu.vangnet.casework.attachments;

import eu.vangnet.casework.cases.ParcelChoice;
import eu.vangnet.casework.cases.ParcelOrigin;
import eu.vangnet.casework.cases.StayingItem;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.platform.files.SealedFiles;
import eu.vangnet.platform.files.StoredContent;
import eu.vangnet.platform.resources.Recorder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Packs the attachments of a case for another tenant, and keeps those that came from one. */
@Singleton
public class AttachmentParcels {
  /** What goes in one letter; a letter is whole in memory and in one row. */
  static final long MOST_BYTES = 6L * 1024 * 1024;

  private final AttachmentRecords records;
  private final SealedFiles files;
  private final Recorder recorder;

  @Inject
  AttachmentParcels(AttachmentRecords records, SealedFiles files, Recorder recorder) {
    this.records = records;
    this.files = files;
    this.recorder = recorder;
  }

  /**
   * Attachments, sorted.
   *
   * @param goes what goes
   * @param ids of those that go, in the same order; they do not go themselves
   * @param stays what the caller hears of and does not go
   */
  public record Packed(List<ParcelFile> goes, List<UUID> ids, List<StayingItem> stays) {

    /** Copies the lists. */
    public Packed {
      goes = List.copyOf(goes);
      ids = List.copyOf(ids);
      stays = List.copyOf(stays);
    }
  }

  /**
   * Sorts the attachments of a case that the caller was asked for before. What the caller does not
   * hear leaves no trace, not even in how much still fits.
   *
   * @param wanted whether attachments shall go at all
   */
  public Packed pack(
      EntityManager em, UUID caseFile, ParcelChoice choice, boolean wanted, Hearing hearing) {
    List<ParcelFile> goes = new ArrayList<>();
    List<UUID> ids = new ArrayList<>();
    List<StayingItem> stays = new ArrayList<>();
    long room = MOST_BYTES;
    for (CaseAttachment attachment : records.of(em, caseFile)) {
      if (hearing.shows(attachment.classification())) {
        Optional<String> ground = ground(attachment, choice, wanted, room);
        if (ground.isPresent()) {
          stays.add(new StayingItem("attachment", records.view(attachment).href(), ground.get()));
        } else {
          room -= attachment.size();
          ids.add(attachment.id());
          goes.add(file(attachment));
        }
      }
    }
    return new Packed(goes, ids, stays);
  }

  private Optional<String> ground(
      CaseAttachment attachment, ParcelChoice choice, boolean wanted, long room) {
    return choice
        .ground(attachment.classification())
        .or(() -> wanted ? Optional.empty() : Optional.of("notChosen"))
        .or(() -> attachment.scan().finding().map(_ -> "infected"))
        .or(() -> naming(records.secret(attachment).name(), choice))
        .or(() -> attachment.size() <= room ? Optional.empty() : Optional.of("tooLarge"));
  }

  /** In the name of a file other signs part the words than in a sentence. */
  private static Optional<String> naming(String name, ParcelChoice choice) {
    return choice.naming(name, name.replaceAll("[-._]", " "));
  }

  private ParcelFile file(CaseAttachment attachment) {
    AttachmentSecret secret = records.secret(attachment);
    return new ParcelFile(
        secret.name(),
        attachment.mediaType(),
        attachment.classification().category().code(),
        attachment.size(),
        secret.sha256(),
        attachment.classification().sharedUntil());
  }

  /** The content of an attachment that goes. */
  public byte[] content(UUID attachment) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try {
      files.copy(files.pieces(attachment), whole);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return whole.toByteArray();
  }

  /** Writes the content of an attachment that came; nobody sees it before {@link #keep}. */
  public UUID write(byte[] content) {
    UUID file = recorder.identifier();
    try {
      StoredContent written = files.write(file, new ByteArrayInputStream(content));
      if (written.size() != content.length) {
        throw new IllegalStateException("an attachment was not written whole");
      }
      return file;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Makes what was written an attachment of the case, in the transaction that opens the case. */
  public void keep(EntityManager em, UUID caseFile, UUID written, ParcelFile file, Origin origin) {
    files.keep(em, written);
    CaseAttachment attachment =
        new CaseAttachment(
            written,
            caseFile,
            file.mediaType(),
            file.size(),
            new CaseAttachment.Added(
                origin.sender(),
                origin.at(),
                ParcelOrigin.arrived(file.dataCategory(), file.sharedUntil())));
    records.add(em, attachment, new AttachmentSecret(file.name(), file.sha256()));
  }

  /** From which tenant attachments came, and when. */
  public record Origin(String sender, Instant at) {}

  /** Takes away what was written for a case that was not opened after all. */
  public void discard(List<UUID> written) {
    recorder.forget(em -> written.forEach(file -> files.drop(em, file)));
  }
}
