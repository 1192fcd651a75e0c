package eu.vangnet.casework.cases;

import eu.vangnet.casework.sharing.AgreementTerms;
import java.util.List;
import java.util.Optional;

/**
 * A case for which an action was decided on, with the caller's seats at its table.
 *
 * @param agreements those of the caller's organisation, where they came with the case
 * @param emergency whether only an emergency opened it
 */
record JudgedCase(
    CaseFile file,
    List<CaseSeat> seats,
    Optional<List<AgreementTerms>> agreements,
    boolean emergency) {

  JudgedCase(CaseFile file, List<CaseSeat> seats) {
    this(file, seats, Optional.empty(), false);
  }
}
