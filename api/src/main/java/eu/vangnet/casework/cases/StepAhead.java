package eu.vangnet.casework.cases;

import eu.vangnet.casework.procedures.CaseProcedure;
import eu.vangnet.spi.CorePhase;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * A step that a case is about to take, for those who know something that stands against it.
 *
 * @param caseFile the case
 * @param procedure the rules it runs under
 * @param age the age in years of the youngest person of concern, where it is known
 * @param phase the phase that it shall come into
 * @param closes whether it ends
 * @param seats the seats that took part or are held at the table
 * @param childProtectionTold whether child protection was told, with this step or an earlier one;
 *     opens sealed rows, so it is asked only where it matters
 */
public record StepAhead(
    UUID caseFile,
    CaseProcedure procedure,
    Optional<Integer> age,
    CorePhase phase,
    boolean closes,
    Set<String> seats,
    BooleanSupplier childProtectionTold) {

  /** Copies the seats. */
  public StepAhead {
    seats = Set.copyOf(seats);
  }
}
