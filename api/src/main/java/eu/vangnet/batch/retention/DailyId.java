package eu.vangnet.batch.retention;

import eu.vangnet.platform.Sha256;
import eu.vangnet.tenants.TenantId;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * The identifier of a day's job: the same whoever makes it, and in the form of version 7 with the
 * beginning of the day as its time, because jobs are listed in the order of their identifiers.
 */
final class DailyId {
  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private DailyId() {}

  static UUID of(TenantId tenant, LocalDate day, ZoneId zone) {
    ByteBuffer named = ByteBuffer.wrap(Sha256.of("retention|" + tenant.value() + '|' + day));
    long time = day.atStartOfDay(zone).toInstant().toEpochMilli();
    long high = (time << 16) | VERSION_7 | (named.getLong() & 0x0fffL);
    long low = (named.getLong() & 0x3fff_ffff_ffff_ffffL) | VARIANT;
    return new UUID(high, low);
  }
}
