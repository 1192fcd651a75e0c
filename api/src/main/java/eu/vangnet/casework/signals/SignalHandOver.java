package eu.vangnet.casework.signals;

import eu.vangnet.casework.procedures.CaseProcedure;
import java.util.List;
import java.util.Optional;

/**
 * What a case takes over from its signal.
 *
 * @param procedure the rules under which the signal was weighed; the case keeps them
 * @param state the state in which the case begins
 * @param sector sector of who reported
 * @param concerns types of concern
 * @param age age in years
 * @param sex sex
 * @param person the person of concern
 * @param weighing the one that decided; empty where another tenant hands the case over
 */
public record SignalHandOver(
    CaseProcedure procedure,
    String state,
    String sector,
    List<String> concerns,
    Optional<Integer> age,
    String sex,
    Optional<PersonDetails> person,
    Optional<WeighingView> weighing) {}
