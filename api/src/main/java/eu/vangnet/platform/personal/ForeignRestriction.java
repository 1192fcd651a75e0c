package eu.vangnet.platform.personal;

import jakarta.persistence.EntityManager;

/**
 * Who knows that the tenant restricted a record because another tenant did, from which it came, so
 * that no request that was made here lifts that; a bean that implements it is found.
 */
public interface ForeignRestriction {

  /** Whether the record is restricted on such grounds, and that was not lifted since. */
  boolean restricts(EntityManager em, RecordId record);
}
