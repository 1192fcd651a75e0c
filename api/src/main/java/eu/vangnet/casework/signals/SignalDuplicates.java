package eu.vangnet.casework.signals;

import eu.vangnet.casework.persons.PersonIndex;
import eu.vangnet.casework.persons.PersonLikeness;
import eu.vangnet.casework.persons.PersonSought;
import eu.vangnet.casework.procedures.CaseProcedure;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Hints at signals that may be about the same person, for whoever weighs. Found by the blind index,
 * compared after opening; nothing is stored and nothing counted. Lawful activity is held against
 * nobody, so such a signal is no hint.
 */
@Singleton
class SignalDuplicates {
  private static final int MOST = 20;

  private final Recorder recorder;
  private final Signals signals;
  private final SignalAccess access;
  private final PersonIndex index;

  @Inject
  SignalDuplicates(Recorder recorder, Signals signals, SignalAccess access, PersonIndex index) {
    this.recorder = recorder;
    this.signals = signals;
    this.access = access;
    this.index = index;
  }

  /** The hints; 404 where the caller may not see the signal itself. */
  DuplicateList of(UUID id) {
    return recorder.read(
        em -> {
          Signal signal = access.require(em, id, Right.SIGNAL_READ);
          return new DuplicateList(
              signals.secret(signal).person().stream()
                  .flatMap(person -> hints(em, signal, person))
                  .limit(MOST)
                  .toList(),
              "/v1/signals/" + id + "/duplicates");
        });
  }

  private Stream<DuplicateHint> hints(EntityManager em, Signal signal, PersonDetails person) {
    Stream<Signal> byName = candidates(em, person.name(), Optional.empty());
    Stream<Signal> byDay = candidates(em, Optional.empty(), person.dateOfBirth());
    return Stream.concat(byName, byDay)
        .distinct()
        .filter(other -> !other.id().equals(signal.id()))
        .filter(other -> other.coreOutcome().filter(CaseProcedure.LAWFUL::equals).isEmpty())
        .filter(access::seen)
        .flatMap(other -> hint(other, person).stream());
  }

  private Stream<Signal> candidates(
      EntityManager em, Optional<String> name, Optional<LocalDate> day) {
    if (name.isEmpty() && day.isEmpty()) {
      return Stream.empty();
    }
    PersonSought sought = index.sought(name, day);
    return signals.candidates(em, sought).stream();
  }

  private Optional<DuplicateHint> hint(Signal other, PersonDetails person) {
    return signals
        .secret(other)
        .person()
        .map(
            known ->
                PersonLikeness.of(
                    person.name(), known.name(), person.dateOfBirth(), known.dateOfBirth()))
        .filter(PersonLikeness::mayBeOne)
        .map(likeness -> DuplicateHint.of(other, likeness));
  }
}
