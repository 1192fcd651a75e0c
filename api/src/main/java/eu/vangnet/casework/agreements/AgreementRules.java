package eu.vangnet.casework.agreements;

import eu.vangnet.casework.procedures.CaseProcedure;
import eu.vangnet.casework.procedures.CaseProcedures;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.spi.Seat;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an agreement has to be like, beyond what its form says; all faults are told at once. */
@Singleton
class AgreementRules {
  private final CaseProcedures procedures;

  @Inject
  AgreementRules(CaseProcedures procedures) {
    this.procedures = procedures;
  }

  /**
   * Checks what is to be agreed against the module that the tenant works by.
   *
   * @throws ProblemException 400 with every fault, 409 where the tenant works by no module
   */
  NewAgreement check(NewAgreement sent) {
    List<Violation> faults = new ArrayList<>();
    CaseProcedure module = procedures.current();
    Set<String> seats =
        module.procedure().tables().stream()
            .flatMap(table -> table.seats().stream())
            .map(Seat::code)
            .collect(Collectors.toSet());
    Set<String> named = new HashSet<>();
    for (int place = 0; place < sent.recipients().size(); place++) {
      String seat = sent.recipients().get(place).seat();
      if (!seats.contains(seat)) {
        faults.add(fault("/recipients/" + place + "/seat", "must be a seat of the module"));
      }
      if (!named.add(seat)) {
        faults.add(fault("/recipients/" + place + "/seat", "must be named once"));
      }
    }
    for (int place = 0; place < sent.legalBases().size(); place++) {
      if (!module.knowsLegalBasis(sent.legalBases().get(place))) {
        faults.add(fault("/legalBases/" + place, "must be a legal basis of the module"));
      }
    }
    if (!sent.validUntil().isAfter(sent.validFrom())) {
      faults.add(fault("/validUntil", "must be later than validFrom"));
    }
    sent.reviewDate()
        .filter(day -> day.isAfter(sent.validUntil().atZone(ZoneOffset.UTC).toLocalDate()))
        .ifPresent(day -> faults.add(fault("/reviewDate", "must not be later than validUntil")));
    refuse(faults);
    return sent;
  }

  /**
   * Checks that each party signed once, and the tenant itself.
   *
   * @throws ProblemException 400 naming whoever is missing or is no party
   */
  static void checkSigned(List<String> parties, List<Signatory> signatories) {
    List<Optional<String>> wanted =
        Stream.concat(Stream.of(Optional.<String>empty()), parties.stream().map(Optional::of))
            .toList();
    List<Optional<String>> signed = signatories.stream().map(Signatory::organisation).toList();
    List<Violation> faults = new ArrayList<>();
    for (int place = 0; place < signed.size(); place++) {
      if (!wanted.contains(signed.get(place)) || signed.indexOf(signed.get(place)) < place) {
        faults.add(
            fault(
                "/signatories/" + place + "/organisation",
                "must be a party, each once, or left out once for the tenant"));
      }
    }
    wanted.stream()
        .filter(party -> !signed.contains(party))
        .map(party -> "misses the signatory of " + party.orElse("the tenant"))
        .forEach(missing -> faults.add(fault("/signatories", missing)));
    refuse(faults);
  }

  private static void refuse(List<Violation> faults) {
    if (!faults.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_INPUT, faults);
    }
  }

  private static Violation fault(String pointer, String message) {
    return Violation.body(pointer, "agreement", message);
  }
}
