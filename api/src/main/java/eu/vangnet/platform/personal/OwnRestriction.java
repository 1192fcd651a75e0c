package eu.vangnet.platform.personal;

import jakarta.persistence.EntityManager;

/**
 * Who knows that the tenant restricted a record on grounds of its own, so that no word of another
 * tenant lifts that; a bean that implements it is found.
 */
public interface OwnRestriction {

  /** Whether the record is restricted on such grounds, and that was not lifted since. */
  boolean restricts(EntityManager em, RecordId record);
}
