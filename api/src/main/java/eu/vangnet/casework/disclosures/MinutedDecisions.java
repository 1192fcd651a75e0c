package eu.vangnet.casework.disclosures;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** What conferences decided about cases; kept by whoever keeps their minutes. */
public interface MinutedDecisions {

  /** The conference whose approved minutes hold this decision about this case. */
  Optional<UUID> conference(EntityManager em, UUID caseFile, UUID entry);
}
