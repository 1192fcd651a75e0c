package eu.vangnet.casework.sharing;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/**
 * The items of one kind that hang on cases. Whoever keeps such items implements it, so that the
 * explanation of a case knows of them.
 */
public interface SharedItems {

  /**
   * The items of a case that this caller hears and no others, the latest first.
   *
   * @param atMost how many are wanted
   */
  List<SharedItem> heard(EntityManager em, UUID caseFile, Hearing hearing, int atMost);
}
