package eu.vangnet.evaluations.instruments;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the rest of the room knows of instruments: an edition by its id, and what it asks. */
@Singleton
public class InstrumentEditions {
  private final Instruments instruments;

  @Inject
  InstrumentEditions(Instruments instruments) {
    this.instruments = instruments;
  }

  /** The address of an edition; empty where there is none of this id. */
  public Optional<String> address(EntityManager em, UUID edition) {
    return instruments.findEdition(em, edition).map(InstrumentVersionLine::address);
  }

  /**
   * What an edition asks.
   *
   * @throws IllegalStateException when it is not there: editions are never taken away
   */
  public List<Question> questions(EntityManager em, UUID edition) {
    return instruments
        .findEdition(em, edition)
        .map(instruments::questions)
        .orElseThrow(() -> new IllegalStateException("an edition in use is missing"));
  }
}
