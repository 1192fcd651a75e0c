package eu.vangnet.casework.cases;

import eu.vangnet.casework.sharing.Hearing;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** What children said in confidence that other features keep; a bean is found. */
public interface ChildConfidences {

  /**
   * What of it in the case the caller hears, word for word; never for the outside. Of the rest
   * nothing: whoever asks compares it with words of the caller, who learns whether they are there.
   */
  List<String> said(EntityManager em, UUID caseFile, Hearing hearing);
}
