package eu.vangnet.platform.processing;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.Sha256;
import eu.vangnet.platform.paging.Collection;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.paging.Field;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.paging.Place;
import eu.vangnet.platform.sealing.SealedJson;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantKeys;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** The log of the bound tenant: lines are added and read, and nothing else. Thread-safe. */
@Singleton
class ProcessingLog {
  private static final String TABLE = "processing_line";

  private final TenantDatabase database;
  private final SealedJson sealing;
  private final TenantKeys keys;
  private final Identifiers identifiers;
  private final Cursors cursors;
  private final Clock clock;

  @Inject
  ProcessingLog(
      TenantDatabase database,
      SealedJson sealing,
      TenantKeys keys,
      Identifiers identifiers,
      Cursors cursors,
      Clock clock) {
    this.database = database;
    this.sealing = sealing;
    this.keys = keys;
    this.identifiers = identifiers;
    this.cursors = cursors;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** Adds a line for each person and activity, and returns when all are committed. */
  void add(Processing processing, List<LoggedActivity> activities) {
    Instant ended = now();
    database.inTransaction(
        em -> {
          for (LoggedActivity activity : activities) {
            for (String subject : processing.subjects()) {
              em.persist(line(processing, activity, subject, ended));
            }
          }
          return activities.size();
        });
  }

  private ProcessingLine line(
      Processing processing, LoggedActivity activity, String subject, Instant ended) {
    RequestContext request = RequestContext.current();
    UUID id = identifiers.next();
    ProcessingLine line =
        new ProcessingLine(
            id,
            new ProcessingLine.Operation(
                request.traceId(), operationId(), request.requestId(), ended),
            processing,
            activity);
    line.about(
        mark(subject),
        sealing.seal(new ProcessedPerson(processing.type().code() + ':' + subject), TABLE, id));
    return line;
  }

  /** Where the lines about a person are read. */
  String address(UUID subject) {
    return "/v1/processings/subjects/" + subject;
  }

  /** The lines about a person; those of confidential activities only for who may see them. */
  Page<ProcessingLine> page(
      EntityManager em, PageRequest request, UUID subject, boolean confidential) {
    Collection<ProcessingLine> lines =
        new Collection<>(
            address(subject),
            "select o from ProcessingLine o",
            ProcessingLine.class,
            List.of(Field.instant("startTime", "startedAt"), Field.code("name", "name")),
            (line, field) -> new Place(line.startedAt(), line.id()));
    return lines.read(
        em,
        cursors,
        request,
        new Collection.Scope(
            "o.subjectMark = ?1" + (confidential ? "" : " and o.confidential = false"),
            List.of(mark(subject.toString()))));
  }

  private String mark(String subject) {
    byte[] named = ("processing|" + subject).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(Sha256.of(keys.mac(named)));
  }

  private static String operationId() {
    byte[] drawn = new byte[8];
    ThreadLocalRandom.current().nextBytes(drawn);
    drawn[0] |= 1;
    return HexFormat.of().formatHex(drawn);
  }
}
