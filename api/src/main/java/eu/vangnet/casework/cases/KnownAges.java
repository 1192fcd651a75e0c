package eu.vangnet.casework.cases;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Ages of persons of concern that other features know; a bean is found. */
public interface KnownAges {

  /** The age in years of the youngest person of concern of the case, where one is known, today. */
  Optional<Integer> youngest(EntityManager em, UUID caseFile, LocalDate today);
}
