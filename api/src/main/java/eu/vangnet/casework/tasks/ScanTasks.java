package eu.vangnet.casework.tasks;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.resources.Recorder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The tasks that come of something harmful being found in a file of a case. Thread-safe. */
@Singleton
public class ScanTasks {
  private static final String TITLE =
      "Something harmful was found in an attachment; nobody is given it any more";

  private final Recorder recorder;
  private final CaseTasks tasks;
  private final CaseAccess cases;

  @Inject
  ScanTasks(Recorder recorder, CaseTasks tasks, CaseAccess cases) {
    this.recorder = recorder;
    this.tasks = tasks;
    this.cases = cases;
  }

  /**
   * Sets one for a seat of the partner that brought the file in, while it sits at the table, and
   * otherwise for who answers for the case. Whoever does not hear of the file hears of no task.
   *
   * @param address where it stands what was found
   * @param as how the file is classified
   */
  public void set(EntityManager em, UUID caseFile, String address, Classification as) {
    LocalDate tomorrow = cases.today().plusDays(1);
    CaseTask task =
        new CaseTask(
            recorder.identifier(),
            caseFile,
            owner(em, caseFile, as.organisation()),
            new CaseTask.Due(tomorrow, cases.startOf(tomorrow.plusDays(1))),
            new CaseTask.Made(
                RequestContext.current().principalOrRefuse().subject(), recorder.now()),
            as);
    task.comesOf(CaseTask.OF_SCAN);
    tasks.add(em, task, new TaskSecret(TITLE, Optional.of(address), Optional.empty()));
  }

  private String owner(EntityManager em, UUID caseFile, Optional<String> organisation) {
    Set<String> seats =
        organisation.map(partner -> cases.seatsOf(em, caseFile, partner)).orElse(Set.of());
    return new TreeSet<>(seats)
        .stream().findFirst().orElseGet(() -> cases.answerable(em, caseFile));
  }
}
