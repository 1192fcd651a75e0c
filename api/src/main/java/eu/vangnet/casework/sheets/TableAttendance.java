package eu.vangnet.casework.sheets;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who was there when a case was talked about; kept by whoever records attendance. */
public interface TableAttendance {

  /**
   * The organisations of those who were there when the case was last talked about, an empty one for
   * the tenant's own people; none where no attendance is on record.
   */
  Set<Optional<String>> lastPresent(EntityManager em, UUID caseFile);
}
