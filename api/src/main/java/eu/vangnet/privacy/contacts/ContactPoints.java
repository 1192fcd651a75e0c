package eu.vangnet.privacy.contacts;

import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.platform.sealing.SealedJson;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** The contact points of the current tenant, of which the latest holds. */
@Singleton
public class ContactPoints {
  private static final String TABLE = "contact_point";
  private static final String PATH = "/v1/contactpoints";

  private final Recorder recorder;
  private final SealedJson sealing;

  @Inject
  ContactPoints(Recorder recorder, SealedJson sealing) {
    this.recorder = recorder;
    this.sealing = sealing;
  }

  /** The one that holds now; empty where the tenant has named none. */
  public Optional<ContactPointView> present(EntityManager em) {
    return em
        .createQuery(
            "select o from ContactPoint o order by o.validFrom desc, o.id desc", ContactPoint.class)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst()
        .map(this::view);
  }

  /** The one that holds now, for a list. */
  ContactPointList list() {
    return new ContactPointList(recorder.read(em -> present(em).stream().toList()), PATH);
  }

  /** From now on people are sent there. */
  Made name(NewContactPoint sent, CreationKey key) {
    OwnPeople.require();
    return recorder.make(
        key,
        id -> PATH,
        id ->
            JournalEntry.done(Right.CONTACTPOINT_CHANGE, ObjectType.CONTACTPOINT, id.toString())
                .event("contactPointNamed"),
        (em, id) ->
            em.persist(new ContactPoint(id, recorder.now(), sealing.seal(sent, TABLE, id))));
  }

  private ContactPointView view(ContactPoint point) {
    return ContactPointView.of(
        point, sealing.open(point.sealed(), NewContactPoint.class, TABLE, point.id()));
  }
}
