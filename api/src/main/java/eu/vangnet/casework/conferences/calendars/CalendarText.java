package eu.vangnet.casework.conferences.calendars;

import eu.vangnet.casework.conferences.DiaryEntry;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Dates in the form of RFC 5545. Times are written in UTC, so that no calendar program has to know
 * the rules of a zone.
 */
final class CalendarText {
  private static final String BUSY = "Busy";

  private CalendarText() {}

  /**
   * The file.
   *
   * @param name of the calendar; identifiers in it are made of it, so that two calendars cannot be
   *     laid side by side by them
   */
  static String of(UUID name, List<DiaryEntry> entries) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Vangnet//Conferences//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    entries.forEach(entry -> calendar.add(event(name, entry)));
    StringWriter text = new StringWriter();
    try {
      // Not validating: RFC 5545 has no calendar without events, but a series may have none yet.
      new CalendarOutputter(false).output(calendar, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing into memory", impossible);
    }
    return text.toString();
  }

  private static VEvent event(UUID name, DiaryEntry entry) {
    VEvent event = new VEvent(entry.startsAt(), entry.endsAt(), entry.title().orElse(BUSY));
    event.replace(new DtStamp(entry.plannedAt()));
    event.add(new Uid(uid(name, entry.conference())));
    event.add(ImmutableClazz.CONFIDENTIAL);
    event.add(ImmutableTransp.OPAQUE);
    event.add(
        entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
    entry.place().ifPresent(place -> event.add(new Location(place)));
    return event;
  }

  private static String uid(UUID name, UUID conference) {
    byte[] both = (name + "\n" + conference).getBytes(StandardCharsets.US_ASCII);
    return UUID.nameUUIDFromBytes(both) + "@vangnet";
  }
}
