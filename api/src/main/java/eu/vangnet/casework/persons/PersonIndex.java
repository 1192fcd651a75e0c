package eu.vangnet.casework.persons;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.vangnet.platform.sealing.BlindIndex;
import eu.vangnet.tenants.Departures;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Makes the codes of persons, for the row that keeps one and for whoever seeks one. Thread-safe.
 */
@Singleton
public class PersonIndex {
  private static final String NAME = "person.name";
  private static final String BIRTH = "person.dateOfBirth";
  private static final int TENANTS = 2_000;

  /** After this the rows are counted again; other servers add some too. */
  private static final Duration COUNTED = Duration.ofMinutes(10);

  private final BlindIndex index;
  private final Cache<TenantId, Map<String, AtomicLong>> rows =
      Caffeine.newBuilder().maximumSize(TENANTS).expireAfterWrite(COUNTED).build();

  @Inject
  PersonIndex(BlindIndex index, Departures departures) {
    this.index = index;
    departures.tell(rows::invalidate);
  }

  /**
   * The codes to keep beside a sealed person.
   *
   * @param kind of the rows among which the person stands
   * @param count how many rows of that kind have a person; asked now and then
   */
  public PersonCodes codes(
      String kind, LongSupplier count, Optional<String> name, Optional<LocalDate> dateOfBirth) {
    if (name.isEmpty() && dateOfBirth.isEmpty()) {
      return new PersonCodes(BlindIndex.NOTHING, BlindIndex.NOTHING);
    }
    long among =
        rows.get(TenantContext.current(), tenant -> new ConcurrentHashMap<>())
            .computeIfAbsent(kind, counted -> new AtomicLong(count.getAsLong()))
            .incrementAndGet();
    return new PersonCodes(
        name.map(NameForm::of)
            .map(form -> index.code(NAME, form, among))
            .orElse(BlindIndex.NOTHING),
        dateOfBirth
            .map(day -> index.code(BIRTH, day.toString(), among))
            .orElse(BlindIndex.NOTHING));
  }

  /** Whom to seek, with all codes that such a person may have been given. */
  public PersonSought sought(Optional<String> name, Optional<LocalDate> dateOfBirth) {
    return new PersonSought(
        name,
        dateOfBirth,
        name.map(NameForm::of).map(form -> index.codes(NAME, form)).orElse(List.of()),
        dateOfBirth.map(day -> index.codes(BIRTH, day.toString())).orElse(List.of()));
  }
}
