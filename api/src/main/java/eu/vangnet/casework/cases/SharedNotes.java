package eu.vangnet.casework.cases;

import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.sharing.SharedItem;
import eu.vangnet.casework.sharing.SharedItems;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Notes, as the explanation of a case names them. */
@Singleton
class SharedNotes implements SharedItems {
  private final Cases cases;

  @Inject
  SharedNotes(Cases cases) {
    this.cases = cases;
  }

  @Override
  public List<SharedItem> heard(EntityManager em, UUID caseFile, Hearing hearing, int atMost) {
    return cases.notes(em, caseFile, hearing, atMost).stream()
        .map(
            note ->
                new SharedItem(
                    "note", "/v1/cases/" + caseFile + "/notes/" + note.id(), note.classification()))
        .toList();
  }
}
