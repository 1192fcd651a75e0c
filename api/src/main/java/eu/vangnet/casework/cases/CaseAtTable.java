package eu.vangnet.casework.cases;

import eu.vangnet.casework.agreements.Agreements;
import eu.vangnet.casework.sharing.AgreementTerms;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A case with the seats that the caller's organisation holds at its table.
 *
 * @param seats none where nobody asked for them
 * @param agreements of that organisation with the tenant; empty where nobody asked for them
 * @param emergency whether only an emergency opened it
 */
record CaseAtTable(
    CaseFile file,
    List<CaseSeat> seats,
    Optional<List<AgreementTerms>> agreements,
    boolean emergency) {

  CaseAtTable(CaseFile file, List<CaseSeat> seats) {
    this(file, seats, Optional.empty(), false);
  }

  /**
   * Out of rows that each hold the case, one of the seats and one of the agreements; empty without
   * rows.
   */
  static Optional<CaseAtTable> of(List<Object[]> rows, String organisation) {
    List<CaseSeat> seats =
        rows.stream().map(row -> (CaseSeat) row[1]).filter(Objects::nonNull).distinct().toList();
    List<AgreementTerms> terms =
        rows.stream()
            .flatMap(row -> Agreements.terms(row, 2).stream())
            .filter(agreed -> agreed.parties().contains(organisation))
            .distinct()
            .toList();
    return rows.stream()
        .findFirst()
        .map(row -> new CaseAtTable((CaseFile) row[0], seats, Optional.of(terms), false));
  }

  CaseAtTable openedInEmergency(boolean opened) {
    return new CaseAtTable(file, seats, agreements, opened);
  }
}
