package eu.vangnet.casework.signals;

import eu.vangnet.platform.sealing.SealedJson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was said of signals later; seals and opens the words. Rows are added and never changed. */
@Singleton
class SignalFollowUps {
  private static final String TABLE = "signal_followup";

  /** More than anybody reads; who has more to say talks with the weighing team. */
  private static final int MOST = 200;

  private final SealedJson sealing;

  @Inject
  SignalFollowUps(SealedJson sealing) {
    this.sealing = sealing;
  }

  void add(EntityManager em, SignalFollowUp row, String text) {
    row.sealed(sealing.seal(new FollowUpText(text), TABLE, row.id()));
    em.persist(row);
  }

  Optional<SignalFollowUp> find(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(SignalFollowUp.class, id.toString()));
  }

  FollowUpText words(SignalFollowUp row) {
    return sealing.open(row.sealed(), FollowUpText.class, TABLE, row.id());
  }

  /** Those of a signal, the latest last. */
  List<FollowUpView> of(EntityManager em, UUID signal) {
    return em
        .createQuery(
            "select o from SignalFollowUp o where o.signalId = ?1 order by o.writtenAt, o.id",
            SignalFollowUp.class)
        .setParameter(1, signal.toString())
        .setMaxResults(MOST)
        .getResultList()
        .stream()
        .map(row -> FollowUpView.of(row, words(row)))
        .toList();
  }

  /** Whether a signal can take one more. */
  boolean isFull(EntityManager em, UUID signal) {
    return em.createQuery("select count(o) from SignalFollowUp o where o.signalId = ?1", Long.class)
            .setParameter(1, signal.toString())
            .getSingleResult()
        >= MOST;
  }

  void erase(EntityManager em, UUID signal) {
    em.createQuery("delete from SignalFollowUp o where o.signalId = ?1")
        .setParameter(1, signal.toString())
        .executeUpdate();
  }
}
