package eu.vangnet.platform.journal;

import eu.vangnet.tenants.TenantId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * One entry as it is stored, without its MAC.
 *
 * @param id time-ordered, unique in the tenant
 * @param at when, to the microsecond
 * @param caller who
 * @param act what
 * @param origin where it comes from, when nobody says it for the first time
 * @param purpose code of the purpose; empty where a refused request named none
 * @param traceId trace of the request, 32 hexadecimal digits
 */
public record JournalRow(
    UUID id,
    Instant at,
    Caller caller,
    Act act,
    Optional<Origin> origin,
    Optional<String> purpose,
    String traceId) {
  private static final int LONG = 255;

  /**
   * Cuts the time to what the column holds and refuses what a column would not hold: in a group
   * commit one row that the database refuses would take the others with it.
   *
   * @throws IllegalArgumentException naming the field that is too long
   */
  public JournalRow {
    at = at.truncatedTo(ChronoUnit.MICROS);
    atMost(LONG, "actor", caller.actor());
    atMost(LONG, "client", caller.client());
    atMost(LONG, "organisation", caller.organisation().orElse(""));
    atMost(LONG, "roles", caller.roles());
    atMost(60, "action", act.action());
    atMost(40, "objectType", act.objectType());
    atMost(64, "objectId", act.objectId().orElse(""));
    atMost(10, "outcome", act.outcome());
    atMost(80, "eventType", act.eventType().orElse(""));
    atMost(128, "evidence", act.evidence().orElse(""));
    atMost(40, "purpose", purpose.orElse(""));
    atMost(32, "traceId", traceId);
  }

  /**
   * The bytes that MAC and chain are made over. Each field carries its length and absence differs
   * from emptiness, so no two different rows have the same bytes; the tenant is among them, so a
   * row means nothing in another tenant's journal.
   */
  public byte[] canonical(TenantId tenant) {
    CanonicalBytes fields =
        new CanonicalBytes(form())
            .text(tenant.value())
            .id(id)
            .number(micros(at))
            .text(caller.actor())
            .text(caller.client())
            .text(caller.organisation())
            .text(caller.roles())
            .text(act.action())
            .text(act.objectType())
            .text(act.objectId())
            .number(act.resultCount())
            .text(act.outcome())
            .text(act.eventType())
            .text(purpose)
            .text(traceId);
    origin.ifPresentOrElse(
        from ->
            fields
                .text(act.evidence())
                .text(from.code())
                .text(from.datedAt().map(dated -> String.valueOf(micros(dated)))),
        () -> act.evidence().ifPresent(fields::text));
    return fields.toBytes();
  }

  /** Tells which further fields follow, so that old entries stay provable. */
  private String form() {
    if (origin.isPresent()) {
      return "vangnet.journal.entry.3";
    }
    return act.evidence().isEmpty() ? "vangnet.journal.entry.1" : "vangnet.journal.entry.2";
  }

  private static long micros(Instant time) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, time);
  }

  private static void atMost(int length, String field, String value) {
    if (value.length() > length) {
      throw new IllegalArgumentException(
          "journal field " + field + " is longer than " + length + " characters");
    }
  }
}
