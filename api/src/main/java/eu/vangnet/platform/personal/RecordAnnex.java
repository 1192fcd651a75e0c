package eu.vangnet.platform.personal;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What hangs on records that another feature keeps, such as their history or attachments; a bean
 * that implements it is found. The rules of {@link PersonalRecords} hold here too. It gets records
 * of every kind and passes over those that it has nothing of.
 */
public interface RecordAnnex {

  /** The entities whose rows are erased with the record. */
  Set<Class<?>> rows();

  /** The rows in which a person is looked for; all that are sealed, but what is said elsewhere. */
  default List<SearchedRows<?>> searched() {
    return List.of();
  }

  /** What hangs on the record; empty for nothing. */
  List<PersonalItem> export(EntityManager em, RecordId record);

  /** Erases what hangs on the record, files and index rows included; twice changes nothing. */
  void erase(EntityManager em, RecordId record);

  /** The person's statement was joined to the record: whoever was told of the record is told. */
  default void rectified(EntityManager em, RecordId record, PersonStatement statement) {}

  /**
   * The processing of the record was restricted, or that was lifted where no time is given: whoever
   * was told of the record is told. It may come again for what was so before.
   */
  default void restricted(EntityManager em, RecordId record, Optional<Instant> since) {}
}
