package eu.vangnet.casework.procedures;

import eu.vangnet.spi.Requirement;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a table decided, and why.
 *
 * @param decidingBody the table, as the module names it
 * @param seatsPresent the seats that took part
 * @param legalBasis the rule of law
 * @param reasons the reasons in words
 * @param further what else a module may ask for and is on record
 */
public record TableDecision(
    String decidingBody,
    Set<String> seatsPresent,
    Optional<String> legalBasis,
    Reasons reasons,
    Set<Requirement> further) {

  /** Copies both sets. */
  public TableDecision {
    seatsPresent = Set.copyOf(seatsPresent);
    further = Set.copyOf(further);
  }

  /** With nothing further on record. */
  public TableDecision(
      String decidingBody, Set<String> seatsPresent, Optional<String> legalBasis, Reasons reasons) {
    this(decidingBody, seatsPresent, legalBasis, reasons, Set.of());
  }

  /** What a module may ask to be on record, as far as it is. */
  public Set<Requirement> onRecord() {
    EnumSet<Requirement> known = EnumSet.noneOf(Requirement.class);
    known.addAll(further);
    reasons.grounds().ifPresent(text -> known.add(Requirement.GROUNDS));
    reasons.proportionality().ifPresent(text -> known.add(Requirement.PROPORTIONALITY));
    reasons.subsidiarity().ifPresent(text -> known.add(Requirement.SUBSIDIARITY));
    legalBasis.ifPresent(code -> known.add(Requirement.LEGAL_BASIS));
    if (reasons.supportConsent()) {
      known.add(Requirement.SUPPORT_CONSENT);
    }
    return known;
  }
}
