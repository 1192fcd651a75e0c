package eu.vangnet.casework.sheets;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.disclosures.DisclosureRegister;
import eu.vangnet.casework.disclosures.Footing;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Feedback sheets: made once, agreed to by each who took part, then told. Whoever changes something
 * holds the row of the case, so that voices that come at once are all heard and an objection comes
 * either before the telling or after it.
 */
@Singleton
class SheetDesk {
  private final Recorder recorder;
  private final Sheets sheets;
  private final CaseAccess cases;
  private final SheetRules rules;
  private final SheetItems items;
  private final DisclosureRegister register;

  @Inject
  SheetDesk(
      Recorder recorder,
      Sheets sheets,
      CaseAccess cases,
      SheetRules rules,
      SheetItems items,
      DisclosureRegister register) {
    this.recorder = recorder;
    this.sheets = sheets;
    this.cases = cases;
    this.rules = rules;
    this.items = items;
    this.register = register;
  }

  /** Makes a sheet; each who took part is asked. */
  Made make(UUID caseFile, NewSheet sent, CreationKey key) {
    return recorder.make(
        key,
        id -> SheetView.address(caseFile, id),
        id -> entry(Right.SHEET_CREATE, caseFile, "feedbackSheetMade"),
        (em, id) -> {
          cases.requireShared(em, caseFile, Right.SHEET_CREATE);
          rules.check(em, caseFile, sent);
          sheets.add(
              em,
              new FeedbackSheet(id, caseFile, caller().subject(), recorder.now()),
              sent.content());
          for (int place = 0; place < sent.participants().size(); place++) {
            sheets.add(
                em,
                new SheetVoice(recorder.identifier(), id, sent.participants().get(place), place));
          }
        });
  }

  /** Agrees; with the last of them the sheet is complete. */
  Made approve(UUID caseFile, UUID id, CreationKey key) {
    return speak(
        caseFile,
        id,
        key,
        "feedbackSheetApproved",
        (em, sheet) -> {
          SheetVoice voice = voice(em, id);
          if (sheet.state() != SheetState.OPEN || !voice.state().equals(SheetVoice.ASKED)) {
            throw refused("notInThisState", "There is nothing to agree to any more.");
          }
          voice.approve(recorder.now());
          boolean all =
              sheets.voices(em, id).stream()
                  .allMatch(each -> each.state().equals(SheetVoice.APPROVED));
          if (all) {
            sheet.complete(recorder.now());
          }
        });
  }

  /** Objects, also after agreeing; that stops a sheet that was not told yet. */
  Made object(UUID caseFile, UUID id, NewObjection sent, CreationKey key) {
    return speak(
        caseFile,
        id,
        key,
        "feedbackSheetStopped",
        (em, sheet) -> {
          SheetVoice voice = voice(em, id);
          if (!sheet.state().stoppable()) {
            throw refused("notInThisState", "It was told or stopped already.");
          }
          voice.object(recorder.now());
          sheets.reseal(voice, new VoiceWords(Optional.of(sent.grounds())));
          sheet.stopped(recorder.now());
        });
  }

  /** Tells what all agreed to. */
  Made disclose(UUID caseFile, UUID id, Optional<String> ifMatch, CreationKey key) {
    return recorder.make(
        Identifiers.random(),
        key,
        made -> SheetView.address(caseFile, id),
        made -> entry(Right.SHEET_DISCLOSE, caseFile, "caseDisclosed"),
        (em, made) -> {
          cases.requireShared(em, caseFile, Right.SHEET_DISCLOSE);
          FeedbackSheet sheet = require(em, caseFile, id);
          EntityTags.require(ifMatch, view(em, sheet));
          if (sheet.state() != SheetState.COMPLETE) {
            throw refused("consensusMissing", "Each who took part has to agree first.");
          }
          List<SheetParticipant> asked =
              sheets.voices(em, id).stream().map(SheetVoice::participant).toList();
          rules.requireConsensus(em, caseFile, asked);
          SheetContent content = items.classified(em, caseFile, sheets.content(sheet));
          rules.requireNoSecrets(em, caseFile, content.items());
          rules.requireStillHeard(em, caseFile, content.items());
          register.record(em, caseFile, made, content.disclosure(), Footing.sheet(id));
          sheet.disclosed(made);
        });
  }

  /** What somebody who took part says. */
  private interface Saying {
    void to(EntityManager em, FeedbackSheet sheet);
  }

  private Made speak(UUID caseFile, UUID id, CreationKey key, String event, Saying saying) {
    return recorder.make(
        key,
        made -> SheetView.address(caseFile, id),
        made -> entry(Right.SHEET_APPROVE, caseFile, event),
        (em, made) -> {
          cases.requireShared(em, caseFile, Right.SHEET_APPROVE);
          saying.to(em, require(em, caseFile, id));
        });
  }

  private SheetVoice voice(EntityManager em, UUID sheet) {
    return sheets
        .voiceOf(em, sheet, caller())
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.NOT_ALLOWED, "notParticipant: Only who took part is asked."));
  }

  /** A page of the sheets of a case that the caller may know of. */
  Page<SheetLine> page(UUID caseFile, PageRequest request) {
    return recorder.read(
        em -> {
          cases.requireShared(em, caseFile, Right.SHEET_READ);
          return sheets.page(em, request, caseFile, caller()).map(SheetLine::of);
        });
  }

  /** A sheet of a case; 404 where there is none to see. */
  SheetView view(UUID caseFile, UUID id) {
    return recorder.read(
        em -> {
          cases.requireShared(em, caseFile, Right.SHEET_READ);
          return view(em, require(em, caseFile, id));
        });
  }

  private SheetView view(EntityManager em, FeedbackSheet sheet) {
    List<VoiceView> voices = sheets.voices(em, sheet.id()).stream().map(this::view).toList();
    SheetContent heard = items.heard(em, sheet.caseId(), sheets.content(sheet));
    return SheetView.of(sheet, heard, voices);
  }

  private VoiceView view(SheetVoice voice) {
    boolean shown =
        caller().organisation().isEmpty()
            || voice.participant().equals(SheetParticipant.of(caller()));
    return VoiceView.of(voice, shown ? sheets.words(voice).grounds() : Optional.empty());
  }

  private FeedbackSheet require(EntityManager em, UUID caseFile, UUID id) {
    return sheets
        .find(em, caseFile, id, caller())
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private static ProblemException refused(String reason, String words) {
    return new ProblemException(ProblemType.TRANSITION_REFUSED, reason + ": " + words);
  }

  private static JournalEntry entry(Right action, UUID caseFile, String event) {
    return JournalEntry.done(action, ObjectType.CASE, caseFile.toString()).event(event);
  }

  private static Principal caller() {
    return RequestContext.current().principalOrRefuse();
  }
}
