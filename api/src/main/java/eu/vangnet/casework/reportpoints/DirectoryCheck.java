package eu.vangnet.casework.reportpoints;

import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Compares what the bound tenant publishes with its public copies, which no transaction binds
 * together, and sets the copies right. Thread-safe; doing it twice does no harm.
 */
@Singleton
public class DirectoryCheck {
  /** A younger copy may be that of a change which is about to be committed. */
  private static final Duration SETTLED = Duration.ofMinutes(10);

  private final Recorder recorder;
  private final ReportPointDesk desk;
  private final PublicReportPoints copies;

  @Inject
  DirectoryCheck(Recorder recorder, ReportPointDesk desk, PublicReportPoints copies) {
    this.recorder = recorder;
    this.desk = desk;
    this.copies = copies;
  }

  /**
   * Takes back copies of what the tenant does not have, and publishes what lacks a copy or has one
   * that says something else.
   *
   * @return how many copies were not right
   */
  public int correct() {
    // Copies first: what is withdrawn meanwhile is then neither own nor lacking a copy.
    Map<UUID, Instant> copied = copies.published();
    Map<UUID, Instant> own = recorder.read(DirectoryCheck::own);
    Instant settled = recorder.now().minus(SETTLED);
    List<UUID> orphans =
        copied.entrySet().stream()
            .filter(copy -> !own.containsKey(copy.getKey()) && copy.getValue().isBefore(settled))
            .map(Map.Entry::getKey)
            .toList();
    List<UUID> wrong =
        own.entrySet().stream()
            .filter(point -> !point.getValue().equals(copied.get(point.getKey())))
            .map(Map.Entry::getKey)
            .toList();
    orphans.forEach(this::takeBack);
    wrong.forEach(this::publishAgain);
    return orphans.size() + wrong.size();
  }

  private static Map<UUID, Instant> own(EntityManager em) {
    return em.createQuery("select p from ReportPoint p", ReportPoint.class).getResultList().stream()
        .collect(Collectors.toMap(ReportPoint::id, ReportPoint::publishedAt));
  }

  private void takeBack(UUID id) {
    recorder.change(
        entry(id),
        em -> {
          copies.withdraw(id);
          return id;
        });
  }

  /** Nothing is published that is being taken back at this moment: its row is locked then. */
  private void publishAgain(UUID id) {
    recorder.change(
        entry(id),
        em -> {
          Optional.ofNullable(
                  em.find(ReportPoint.class, id.toString(), LockModeType.PESSIMISTIC_WRITE))
              .map(desk::view)
              .ifPresent(copies::put);
          return id;
        });
  }

  private static JournalEntry entry(UUID id) {
    return JournalEntry.done(Right.REPORTPOINT_MAINTAIN, ObjectType.REPORTPOINT, id.toString());
  }
}
