package eu.vangnet.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ProcedureTest {
  private static final Texts TEXT = Texts.english("Something");
  private static final Set<Requirement> NEEDED =
      Set.of(Requirement.GROUNDS, Requirement.PROPORTIONALITY);

  @Property
  void aStepIsAllowedExactlyWhenNothingRequiredIsMissing(
      @ForAll Set<Requirement> onRecord, @ForAll boolean police, @ForAll boolean school) {
    EnumSet<Seats> present = EnumSet.noneOf(Seats.class);
    if (police) {
      present.add(Seats.police);
    }
    if (school) {
      present.add(Seats.school);
    }
    boolean allowed = procedure(List.of()).judge(facts("team", onRecord, present, 0)).allowed();
    assertThat(allowed).isEqualTo(onRecord.containsAll(NEEDED) && police && school);
  }

  @Property
  void aPolicyCanOnlyRefuseMore(
      @ForAll Set<Requirement> onRecord, @ForAll @IntRange(max = 20) int days) {
    TransitionPolicy tenDays =
        facts -> facts.daysInState() < 10 ? Verdict.allow() : Verdict.refuse("tooLate", TEXT);
    TransitionRequest facts = facts("team", onRecord, EnumSet.allOf(Seats.class), days);
    boolean without = procedure(List.of()).judge(facts).allowed();
    assertThat(procedure(List.of(tenDays)).judge(facts).allowed()).isEqualTo(without && days < 10);
  }

  @Test
  void theFirstMissingRequirementIsNamed() {
    assertThat(reason(facts("team", Set.of(), EnumSet.allOf(Seats.class), 0)))
        .contains("groundsMissing");
  }

  @Test
  void anotherBodyCannotDecide() {
    assertThat(reason(facts("police", NEEDED, EnumSet.allOf(Seats.class), 0)))
        .contains(Procedure.WRONG_BODY);
  }

  @Test
  void aStepNobodyDeclaredIsRefused() {
    assertThat(
            reason(new TransitionRequest("closed", "report", "team", NEEDED, Set.of("police"), 0)))
        .contains(Procedure.UNKNOWN_TRANSITION);
  }

  @Test
  void aPolicyThatSaysNothingIsAFaultAndNotAYes() {
    Procedure silent = procedure(List.of(facts -> null));
    assertThatThrownBy(() -> silent.judge(facts("team", NEEDED, EnumSet.allOf(Seats.class), 0)))
        .isInstanceOf(InvalidDeclaration.class)
        .hasMessageContaining("TransitionPolicy");
  }

  private static Optional<String> reason(TransitionRequest facts) {
    return procedure(List.of()).judge(facts).refusal().map(Verdict.Refused::reasonCode);
  }

  private enum Seats {
    police,
    school
  }

  private static TransitionRequest facts(
      String body, Set<Requirement> onRecord, Set<Seats> present, int days) {
    Set<String> seats = Set.copyOf(present.stream().map(Enum::name).toList());
    return new TransitionRequest("report", "closed", body, onRecord, seats, days);
  }

  private static Procedure procedure(List<TransitionPolicy> policies) {
    Seat police = new Seat("police", TEXT, false, false);
    Seat school = new Seat("school", TEXT, false, false);
    return new Procedure(
        List.of(
            new State("report", CorePhase.SIGNAL, TEXT, true, false),
            new State("closed", CorePhase.CLOSING, TEXT, false, true)),
        List.of(new Transition("report", "closed", "team", NEEDED, TEXT)),
        List.of(
            new Table("team", TEXT, List.of(police, school), List.of(), 2, DecisionRule.CONSENSUS)),
        policies);
  }
}
