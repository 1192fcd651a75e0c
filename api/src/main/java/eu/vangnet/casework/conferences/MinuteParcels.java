package eu.vangnet.casework.conferences;

import eu.vangnet.casework.cases.ArrivedNotes;
import eu.vangnet.casework.cases.CaseArrivals.Arrival;
import eu.vangnet.casework.cases.PackedPart;
import eu.vangnet.casework.cases.ParcelChoice;
import eu.vangnet.casework.cases.ParcelNote;
import eu.vangnet.casework.cases.ParcelOrigin;
import eu.vangnet.casework.cases.PartSorter;
import eu.vangnet.casework.cases.PartSorter.Item;
import eu.vangnet.casework.sharing.Hearing;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Packs what minutes say of a case for another tenant. There it becomes notes: the conference was
 * the sender's, with people of whom the receiver needs to know nothing.
 */
@Singleton
public class MinuteParcels {
  /** What a table decided or gave somebody to do is so; what somebody told it may be an opinion. */
  private static final Set<String> FACTS =
      Set.of(EntryKind.DECISION.code(), EntryKind.ACTION.code());

  private final Conferences conferences;
  private final AgendaItems items;
  private final Minutes minutes;
  private final ArrivedNotes notes;

  @Inject
  MinuteParcels(Conferences conferences, AgendaItems items, Minutes minutes, ArrivedNotes notes) {
    this.conferences = conferences;
    this.items = items;
    this.minutes = minutes;
    this.notes = notes;
  }

  /**
   * Sorts what minutes say of a case that the caller was asked for before. Minutes that are not
   * approved can still be put right, and stay.
   *
   * @param wanted whether minutes shall go at all
   */
  public PackedPart<ParcelMinute> pack(
      EntityManager em, UUID caseFile, ParcelChoice choice, boolean wanted, Hearing hearing) {
    PartSorter<ParcelMinute> sorter = new PartSorter<>("minutes", wanted, choice, hearing);
    List<UUID> about = items.about(em, caseFile).stream().map(AgendaItem::id).toList();
    for (MinuteEntry entry : minutes.of(em, about)) {
      Conference conference = conferences.find(em, entry.conferenceId()).orElseThrow();
      EntryWords words = minutes.words(entry);
      Optional<UUID> amended = words.amends().map(UUID::fromString);
      sorter.add(
          new Item(entry.id(), address(entry), entry.classification()),
          () ->
              Optional.of("notApproved")
                  .filter(ground -> conference.state() != ConferenceState.APPROVED)
                  .or(() -> ParcelChoice.confidence(words.confided()))
                  .or(() -> choice.naming(words.text(), words.reason().orElse("")))
                  .or(
                      () ->
                          amended
                              .filter(id -> sorter.number(id).isEmpty())
                              .map(missing -> "amendsWhatStays")),
          number -> packed(number, amended.flatMap(sorter::number), conference, entry, words));
    }
    return sorter.sorted();
  }

  private static ParcelMinute packed(
      int number,
      Optional<Integer> amends,
      Conference conference,
      MinuteEntry entry,
      EntryWords words) {
    return new ParcelMinute(
        number,
        amends,
        entry.kind(),
        conference.startsAt(),
        words.text(),
        words.rule(),
        entry.dueOn(),
        words.reason(),
        ParcelOrigin.inMinutes(entry.classification(), entry.writtenAt()));
  }

  private static String address(MinuteEntry entry) {
    return "/v1/conferences/"
        + entry.conferenceId()
        + "/agenda/"
        + entry.itemId()
        + "/entries/"
        + entry.id();
  }

  /** Keeps what came as notes, in the transaction that opens the case. */
  public void keep(EntityManager em, Arrival arrival, List<ParcelMinute> came) {
    notes.keep(em, arrival, came.stream().map(MinuteParcels::note).toList());
  }

  private static ParcelNote note(ParcelMinute minute) {
    return new ParcelNote(
        minute.number(),
        minute.amends(),
        FACTS.contains(minute.kind()) ? "fact" : "opinion",
        minute.origin().dataCategory(),
        minute.origin().recordedAt(),
        minute.text(),
        minute.origin().sharedUntil(),
        minute.origin().authorRole());
  }
}
