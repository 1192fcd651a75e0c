package eu.vangnet.casework.cases;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** What children said in confidence that other features keep; a bean is found. */
public interface ChildConfidences {

  /** All of it in the case, word for word; never for the outside. */
  List<String> said(EntityManager em, UUID caseFile);
}
