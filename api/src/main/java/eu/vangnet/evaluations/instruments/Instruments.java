package eu.vangnet.evaluations.instruments;

import eu.vangnet.platform.paging.Collection;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.paging.Field;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.paging.Place;
import eu.vangnet.platform.sealing.SealedJson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The instruments of the current tenant and their editions; seals and opens every word. */
@Singleton
class Instruments {
  private static final String TABLE = "evaluation_instrument";
  private static final String EDITIONS = "evaluation_instrument_version";

  private static final Collection<Instrument> LINES =
      new Collection<>(
          "/v1/instruments",
          "select o from Instrument o",
          Instrument.class,
          List.of(Field.instant("recordedAt", "recordedAt")),
          (instrument, field) -> new Place(instrument.recordedAt(), instrument.id()));

  private final SealedJson sealing;
  private final Cursors cursors;

  @Inject
  Instruments(SealedJson sealing, Cursors cursors) {
    this.sealing = sealing;
    this.cursors = cursors;
  }

  void add(EntityManager em, Instrument instrument, InstrumentSecret secret) {
    instrument.sealed(sealing.seal(secret, TABLE, instrument.id()));
    em.persist(instrument);
  }

  void addEdition(
      EntityManager em, UUID id, Instrument instrument, List<Question> questions, Instant now) {
    byte[] sealed = sealing.seal(new InstrumentQuestions(questions), EDITIONS, id);
    em.persist(new InstrumentVersion(id, instrument, instrument.nextEdition(), now, sealed));
  }

  Optional<Instrument> find(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(Instrument.class, id.toString()));
  }

  InstrumentSecret secret(Instrument instrument) {
    return sealing.open(instrument.sealed(), InstrumentSecret.class, TABLE, instrument.id());
  }

  Page<Instrument> page(EntityManager em, PageRequest request) {
    return LINES.read(em, cursors, request, Collection.Scope.all());
  }

  Optional<InstrumentVersion> findEdition(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(InstrumentVersion.class, id.toString()));
  }

  List<InstrumentVersion> editions(EntityManager em, UUID instrument) {
    return em.createQuery(
            "select v from InstrumentVersion v where v.instrumentId = ?1 order by v.edition",
            InstrumentVersion.class)
        .setParameter(1, instrument.toString())
        .getResultList();
  }

  List<Question> questions(InstrumentVersion edition) {
    return sealing
        .open(edition.sealed(), InstrumentQuestions.class, EDITIONS, edition.id())
        .questions();
  }
}
