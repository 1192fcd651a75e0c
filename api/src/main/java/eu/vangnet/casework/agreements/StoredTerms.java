package eu.vangnet.casework.agreements;

import eu.vangnet.casework.sharing.AgreementState;
import eu.vangnet.casework.sharing.AgreementTerms;
import eu.vangnet.casework.sharing.SharingCondition;
import eu.vangnet.security.Purpose;
import java.time.Instant;
import java.util.stream.Collectors;

/** The columns of an agreement that decide; nothing sealed is opened for them. */
public record StoredTerms(
    String state,
    String parties,
    String purposes,
    String recipients,
    String conditions,
    Instant validFrom,
    Instant validUntil) {

  AgreementTerms terms() {
    return new AgreementTerms(
        AgreementState.of(state).orElse(AgreementState.ENDED),
        AgreementCodes.codes(parties).collect(Collectors.toSet()),
        AgreementCodes.codes(purposes)
            .flatMap(code -> Purpose.of(code).stream())
            .collect(Collectors.toSet()),
        AgreementCodes.categories(recipients),
        AgreementCodes.codes(conditions)
            .flatMap(code -> SharingCondition.of(code).stream())
            .collect(Collectors.toSet()),
        validFrom,
        validUntil);
  }
}
