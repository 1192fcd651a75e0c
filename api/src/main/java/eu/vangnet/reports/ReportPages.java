package eu.vangnet.reports;

import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.reports.store.ReportShelf;
import eu.vangnet.reports.store.StoredReport;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The list of reports, page by page. */
@Singleton
class ReportPages {
  private final ReportDesk desk;
  private final Cursors cursors;

  @Inject
  ReportPages(ReportDesk desk, Cursors cursors) {
    this.desk = desk;
    this.cursors = cursors;
  }

  /** A page, the latest first. */
  ReportList page(int size, Optional<String> cursor) {
    if (size < 1 || size > 500) {
      throw ProblemException.invalid(Violation.query("pageSize", "range", "must be from 1 to 500"));
    }
    Optional<ReportShelf.Place> after = cursor.map(this::place);
    List<StoredReport> found = desk.page(after, size + 1);
    List<StoredReport> shown = found.subList(0, Math.min(size, found.size()));
    Optional<String> next =
        found.size() > size
            ? Optional.of(address(size, cursors.encode(text(shown.getLast()), ReportDesk.PATH)))
            : Optional.empty();
    return new ReportList(
        shown.stream().map(ReportLine::of).toList(), address(size, cursor.orElse("")), next);
  }

  private ReportShelf.Place place(String cursor) {
    String[] parts = cursors.decode(cursor, ReportDesk.PATH).split(" ", 2);
    return new ReportShelf.Place(Instant.parse(parts[0]), UUID.fromString(parts[1]));
  }

  private static String text(StoredReport last) {
    return last.requestedAt() + " " + last.id();
  }

  private static String address(int size, String cursor) {
    String query =
        (size == 50 ? "" : "&pageSize=" + size) + (cursor.isEmpty() ? "" : "&cursor=" + cursor);
    return query.isEmpty() ? ReportDesk.PATH : ReportDesk.PATH + '?' + query.substring(1);
  }
}
