package eu.vangnet.platform.idempotency;

import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.RecordAnnex;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.retention.Leftovers;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Records of requests go when nobody repeats the request any more, or with what was made. */
@Singleton
class IdempotencyLeftovers implements Leftovers, RecordAnnex {

  @Override
  public String recordType() {
    return "idempotencyRecord";
  }

  @Override
  public int count(EntityManager em, Instant until, int atMost) {
    return Idempotency.countOlder(em, until, atMost);
  }

  @Override
  public int erase(EntityManager em, Instant until, int atMost) {
    return Idempotency.forgetOlder(em, until, atMost);
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of();
  }

  /** A record of a request holds hashes and identifiers, and nothing about a person. */
  @Override
  public List<PersonalItem> export(EntityManager em, RecordId record) {
    return List.of();
  }

  @Override
  public void erase(EntityManager em, RecordId record) {
    Idempotency.forgetAbout(em, record.id());
  }
}
