package eu.vangnet.casework.conferences.series;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.MergePatch;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What can be done with series; each method is one transaction of the current tenant. */
@Singleton
class SeriesDesk {
  private final Recorder recorder;
  private final SeriesRows rows;
  private final SeriesTable table;

  @Inject
  SeriesDesk(Recorder recorder, SeriesRows rows, SeriesTable table) {
    this.recorder = recorder;
    this.rows = rows;
    this.table = table;
  }

  /** Begins a series. */
  Made begin(NewSeries sent, CreationKey key) {
    OwnPeople.require();
    return recorder.make(
        key,
        SeriesView::address,
        id -> entry(id, "seriesBegun"),
        (em, id) ->
            rows.add(
                em,
                new ConferenceSeries(id, recorder.now()),
                new SeriesText(sent.name(), sent.rhythm()),
                sent.seats()));
  }

  /** A page of the series that the caller may see. */
  Page<SeriesLine> page(PageRequest request) {
    Optional<String> own = RequestContext.current().principalOrRefuse().organisation();
    return recorder.read(em -> rows.page(em, request, own));
  }

  /** A series; 404 where there is none that the caller may see. */
  SeriesView view(UUID id) {
    return recorder.read(em -> view(em, id));
  }

  /** Applies a merge patch; meetings that are planned already keep their seats. */
  SeriesView change(UUID id, JsonObject patch, Optional<String> ifMatch) {
    OwnPeople.require();
    return recorder.change(
        entry(id, "seriesChanged"),
        em -> {
          ConferenceSeries series =
              rows.lock(em, id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
          SeriesText text = rows.text(series);
          List<SeatPlace> seats = rows.seats(em, id);
          EntityTags.require(ifMatch, SeriesView.of(series, text, seats));
          SeriesChange before = new SeriesChange(Optional.of(text.name()), text.rhythm(), seats);
          SeriesChange after = MergePatch.apply(patch, before, SeriesChange.class);
          require(after);
          rows.reseal(series, new SeriesText(after.name().orElseThrow(), after.rhythm()));
          rows.seat(em, id, after.seats());
          return SeriesView.of(series, rows.text(series), after.seats());
        });
  }

  private static void require(SeriesChange after) {
    List<Violation> violations = new ArrayList<>();
    if (after.name().isEmpty()) {
      violations.add(Violation.body("/name", "required", "is required"));
    }
    if (after.seats().isEmpty()) {
      violations.add(Violation.body("/seats", "required", "must name one seat at least"));
    }
    if (!violations.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_INPUT, violations);
    }
  }

  private SeriesView view(EntityManager em, UUID id) {
    List<SeatPlace> seats = rows.seats(em, id);
    ConferenceSeries series = table.require(seats, rows.find(em, id));
    return SeriesView.of(series, rows.text(series), seats);
  }

  private static JournalEntry entry(UUID id, String event) {
    return JournalEntry.done(Right.CONFERENCE_PLAN, ObjectType.CONFERENCE, id.toString())
        .event(event);
  }
}
