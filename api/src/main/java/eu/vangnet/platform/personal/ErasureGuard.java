package eu.vangnet.platform.personal;

import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Who can forbid that a record is erased, such as a legal hold; a bean that implements it. */
public interface ErasureGuard {

  /** A stable reason code; empty where nothing stands against it. */
  Optional<String> refuses(EntityManager em, RecordId record);

  /**
   * Why a part of the record stays; asked of what is to be erased itself, never of what that is
   * part of.
   */
  default Optional<String> refusesForPart(EntityManager em, RecordId record) {
    return Optional.empty();
  }
}
