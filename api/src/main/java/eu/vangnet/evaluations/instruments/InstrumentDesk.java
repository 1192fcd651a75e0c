package eu.vangnet.evaluations.instruments;

import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** What can be done with instruments; each method is one transaction of the current tenant. */
@Singleton
class InstrumentDesk {
  private static final String PATH = "/v1/instruments/";
  private static final int MOST_EDITIONS = 100;

  private final Recorder recorder;
  private final Instruments instruments;

  @Inject
  InstrumentDesk(Recorder recorder, Instruments instruments) {
    this.recorder = recorder;
    this.instruments = instruments;
  }

  /** Records an instrument with its first edition. */
  Made record(NewInstrument sent, CreationKey key) {
    QuestionRules.check(sent.questions());
    return recorder.make(
        key,
        id -> PATH + id,
        id -> entry(id).event("instrumentRecorded"),
        (em, id) -> {
          Instrument instrument = new Instrument(id, recorder.now());
          instruments.addEdition(
              em, recorder.identifier(), instrument, sent.questions(), recorder.now());
          instruments.add(
              em, instrument, new InstrumentSecret(sent.name(), sent.about(), sent.licence()));
        });
  }

  /** Adds an edition to the instrument in the version that the caller has read. */
  Made addEdition(UUID id, NewInstrumentVersion sent, Optional<String> ifMatch, CreationKey key) {
    QuestionRules.check(sent.questions());
    return recorder.make(
        key,
        edition -> PATH + id + "/versions/" + edition,
        edition -> entry(id).event("instrumentEditionRecorded"),
        (em, edition) -> {
          Instrument instrument = require(em, id);
          EntityTags.require(ifMatch, view(em, instrument));
          if (instrument.latest() == MOST_EDITIONS) {
            throw new ProblemException(
                ProblemType.TRANSITION_REFUSED,
                "tooManyEditions: An instrument has at most " + MOST_EDITIONS + " editions.");
          }
          instruments.addEdition(em, edition, instrument, sent.questions(), recorder.now());
        });
  }

  /** A page of instruments. */
  Page<InstrumentLine> page(PageRequest request) {
    return recorder.read(
        em ->
            instruments
                .page(em, request)
                .map(found -> InstrumentLine.of(found, instruments.secret(found))));
  }

  /** An instrument; 404 where there is none. */
  InstrumentView view(UUID id) {
    return recorder.read(em -> view(em, require(em, id)));
  }

  /** An edition of an instrument; 404 where it has none of this id. */
  InstrumentVersionView edition(UUID id, UUID edition) {
    return recorder.read(
        em ->
            instruments
                .findEdition(em, edition)
                .filter(found -> found.instrumentId().equals(id))
                .map(found -> InstrumentVersionView.of(found, instruments.questions(found)))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND)));
  }

  private InstrumentView view(EntityManager em, Instrument instrument) {
    return InstrumentView.of(
        instrument, instruments.secret(instrument), instruments.editions(em, instrument.id()));
  }

  private Instrument require(EntityManager em, UUID id) {
    return instruments.find(em, id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private static JournalEntry entry(UUID id) {
    return JournalEntry.done(Right.INSTRUMENT_CREATE, ObjectType.INSTRUMENT, id.toString());
  }
}
