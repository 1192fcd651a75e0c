package eu.vangnet.casework.sheets;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who was there when a case was talked about; kept by whoever records attendance. */
public interface TableAttendance {

  /**
   * How many people of each organisation were there for the case at the last conference on it, by
   * its attendance; an empty organisation stands for the tenant's own people. Two who talk are no
   * conference. Nobody where no attendance is on record.
   */
  Map<Optional<String>, Long> lastPresent(EntityManager em, UUID caseFile);
}
