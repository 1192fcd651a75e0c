package eu.vangnet.platform.personal;

import jakarta.persistence.EntityManager;
import java.util.Optional;

/**
 * Who knows that a guardian may not act for a child, because the guardian's interests stand against
 * those of the child; a bean that implements it is found.
 */
public interface GuardianBar {

  /** A stable reason code; empty where nothing stands against this guardian. */
  Optional<String> bars(EntityManager em, RecordId record, SoughtPerson guardian);
}
