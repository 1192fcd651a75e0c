package eu.vangnet.casework.sheets;

import eu.vangnet.platform.paging.Collection;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.paging.Field;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.paging.Place;
import eu.vangnet.platform.sealing.SealedJson;
import eu.vangnet.security.Principal;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The feedback sheets of the current tenant, with what was said to them. */
@Singleton
class Sheets {
  private static final String TABLE = "feedback_sheet";
  private static final String VOICES = "sheet_voice";

  private final SealedJson sealing;
  private final Cursors cursors;

  @Inject
  Sheets(SealedJson sealing, Cursors cursors) {
    this.sealing = sealing;
    this.cursors = cursors;
  }

  void add(EntityManager em, FeedbackSheet sheet, SheetContent content) {
    sheet.sealed(sealing.seal(content, TABLE, sheet.id()));
    em.persist(sheet);
  }

  void add(EntityManager em, SheetVoice voice) {
    reseal(voice, VoiceWords.NONE);
    em.persist(voice);
  }

  void reseal(SheetVoice voice, VoiceWords words) {
    voice.sealed(sealing.seal(words, VOICES, voice.id()));
  }

  SheetContent content(FeedbackSheet sheet) {
    return sealing.open(sheet.sealed(), SheetContent.class, TABLE, sheet.id());
  }

  VoiceWords words(SheetVoice voice) {
    return sealing.open(voice.sealed(), VoiceWords.class, VOICES, voice.id());
  }

  /**
   * A sheet of the case that the caller may know of: who took part, and the tenant's own people.
   */
  Optional<FeedbackSheet> find(EntityManager em, UUID caseFile, UUID id, Principal caller) {
    return Optional.ofNullable(em.find(FeedbackSheet.class, id.toString()))
        .filter(found -> found.caseId().equals(caseFile))
        .filter(found -> caller.organisation().isEmpty() || voiceOf(em, id, caller).isPresent());
  }

  Optional<SheetVoice> voiceOf(EntityManager em, UUID sheet, Principal caller) {
    return voices(em, sheet).stream()
        .filter(voice -> voice.participant().equals(SheetParticipant.of(caller)))
        .findFirst();
  }

  List<SheetVoice> voices(EntityManager em, UUID sheet) {
    return em.createQuery(
            "select o from SheetVoice o where o.sheetId = ?1 order by o.place", SheetVoice.class)
        .setParameter(1, sheet.toString())
        .getResultList();
  }

  List<FeedbackSheet> of(EntityManager em, UUID caseFile) {
    return em.createQuery(
            "select o from FeedbackSheet o where o.caseId = ?1 order by o.madeAt, o.id",
            FeedbackSheet.class)
        .setParameter(1, caseFile.toString())
        .getResultList();
  }

  Page<FeedbackSheet> page(EntityManager em, PageRequest request, UUID caseFile, Principal caller) {
    Collection<FeedbackSheet> rows =
        new Collection<>(
            "/v1/cases/" + caseFile + "/sheets",
            "select o from FeedbackSheet o",
            FeedbackSheet.class,
            List.of(Field.instant("madeAt", "madeAt"), Field.code("state", "state")),
            (sheet, field) -> new Place(sheet.madeAt(), sheet.id()));
    return rows.read(em, cursors, request, scope(caseFile, caller));
  }

  private static Collection.Scope scope(UUID caseFile, Principal caller) {
    return caller
        .organisation()
        .map(
            side ->
                new Collection.Scope(
                    "o.caseId = ?1 and exists (select v.id from SheetVoice v where v.sheetId = o.id"
                        + " and v.subject = ?2 and v.organisation = ?3)",
                    List.<Object>of(caseFile.toString(), caller.subject(), side)))
        .orElse(new Collection.Scope("o.caseId = ?1", List.of(caseFile.toString())));
  }
}
