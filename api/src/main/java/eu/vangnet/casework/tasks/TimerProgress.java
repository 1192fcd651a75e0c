package eu.vangnet.casework.tasks;

import eu.vangnet.casework.cases.RunningTimers.Running;
import eu.vangnet.casework.cases.TimersAhead;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** How far the timers of a case have come, as the tasks tell that they set. */
@Singleton
class TimerProgress implements TimersAhead {
  private final CaseTasks tasks;

  @Inject
  TimerProgress(CaseTasks tasks) {
    this.tasks = tasks;
  }

  @Override
  public List<Running> of(EntityManager em, UUID caseFile, List<Running> running, ZoneId calendar) {
    return new TimerHistory(tasks.ofTimers(em, caseFile), running, calendar).ahead();
  }
}
