package eu.vangnet.casework.sheets;

import eu.vangnet.platform.history.RecordHistory;
import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.PersonalItems;
import eu.vangnet.platform.personal.RecordAnnex;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.SearchedRows;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Feedback sheets hang on the case. */
@Singleton
class SheetAnnex implements RecordAnnex {
  private final Sheets sheets;
  private final RecordHistory history;

  @Inject
  SheetAnnex(Sheets sheets, RecordHistory history) {
    this.sheets = sheets;
    this.history = history;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(FeedbackSheet.class, SheetVoice.class);
  }

  @Override
  public List<SearchedRows<?>> searched() {
    return List.of(
        SearchedRows.of(
            "case", FeedbackSheet.class, FeedbackSheet::id, FeedbackSheet::caseId, sheets::content),
        new SearchedRows<>(
            Set.of("case"), SheetVoice.class, SheetVoice::id, SheetAnnex::caseOf, sheets::words));
  }

  @Override
  public List<PersonalItem> export(EntityManager em, RecordId record) {
    List<PersonalItem> items = new ArrayList<>();
    int number = 0;
    for (FeedbackSheet sheet : of(em, record)) {
      String name = "sheets." + ++number;
      items.addAll(PersonalItems.of(name, sheets.content(sheet)));
      items.add(PersonalItem.open(name + ".state", sheet.state().code()));
      for (SheetVoice voice : sheets.voices(em, sheet.id())) {
        items.addAll(
            PersonalItems.of(name + ".voices." + (voice.place() + 1), sheets.words(voice)));
      }
    }
    return items;
  }

  @Override
  public void erase(EntityManager em, RecordId record) {
    for (FeedbackSheet sheet : of(em, record)) {
      for (SheetVoice voice : sheets.voices(em, sheet.id())) {
        history.forget(em, voice.id());
        em.remove(voice);
      }
      history.forget(em, sheet.id());
      em.remove(sheet);
    }
  }

  private static Set<UUID> caseOf(EntityManager em, SheetVoice voice) {
    return Optional.ofNullable(em.find(FeedbackSheet.class, voice.sheetId()))
        .map(sheet -> Set.of(sheet.caseId()))
        .orElse(Set.of());
  }

  private List<FeedbackSheet> of(EntityManager em, RecordId record) {
    return record.kind().equals("case") ? sheets.of(em, record.id()) : List.of();
  }
}
