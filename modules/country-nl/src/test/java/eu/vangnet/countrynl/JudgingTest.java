package eu.vangnet.countrynl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.vangnet.spi.Procedure;
import eu.vangnet.spi.Requirement;
import eu.vangnet.spi.Seat;
import eu.vangnet.spi.State;
import eu.vangnet.spi.Transition;
import eu.vangnet.spi.TransitionRequest;
import eu.vangnet.spi.WeighingOutcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds for any request, not only for the examples. */
class JudgingTest {
  private static final PersonCentredApproach MODULE = new PersonCentredApproach();
  private static final Procedure PROCEDURE = Procedure.of(MODULE);

  @Provide
  Arbitrary<TransitionRequest> requests() {
    List<String> seats =
        MODULE.tables().stream()
            .flatMap(table -> table.seats().stream())
            .map(Seat::code)
            .distinct()
            .toList();
    return Combinators.combine(
            Arbitraries.of(MODULE.transitions()),
            Arbitraries.of(Requirement.values()).set(),
            Arbitraries.of(seats).set().ofMinSize(2),
            Arbitraries.integers().between(0, 800))
        .as(
            (step, onRecord, present, days) ->
                new TransitionRequest(
                    step.from(), step.to(), step.decidingBody(), onRecord, present, days));
  }

  @Property(tries = 1000)
  void nothingIsAllowedWithoutItsRequirements(@ForAll("requests") TransitionRequest request) {
    if (PROCEDURE.judge(request).allowed()) {
      Transition step = PROCEDURE.transition(request.from(), request.to()).orElseThrow();
      assertThat(request.onRecord()).containsAll(step.requirements());
    }
  }

  @Property(tries = 1000)
  void moreOnRecordAndMoreAtTheTableNeverTurnsAYesIntoANo(
      @ForAll("requests") TransitionRequest request) {
    Set<String> everybody = new TreeSet<>(Partners.CORE);
    everybody.add(Partners.NETWORK_DIRECTOR);
    everybody.addAll(request.seatsPresent());
    TransitionRequest fuller =
        new TransitionRequest(
            request.from(),
            request.to(),
            request.decidingBody(),
            EnumSet.allOf(Requirement.class),
            everybody,
            request.daysInState(),
            Map.of(Forms.NECESSITY_REVIEW, 0));
    assertThat(PROCEDURE.judge(fuller).allowed()).isTrue();
  }

  @Property(tries = 1000)
  void noReportBecomesACaseWithoutTheCorePartners(@ForAll("requests") TransitionRequest request) {
    boolean opens =
        request.from().equals(Stages.WEIGHING) && request.to().equals(Stages.CASE_CONFERENCE);
    if (opens && PROCEDURE.judge(request).allowed()) {
      assertThat(request.seatsPresent()).containsAll(Partners.CORE);
    }
  }

  @Test
  void theStagesAreThoseOfTheApproach() {
    assertThat(MODULE.states())
        .extracting(State::code)
        .containsExactly(
            "report", "weighing", "caseConference", "monitoring", "closed", "afterCare");
  }

  @Test
  void onlyThePersonCentredApproachOpensACase() {
    assertThat(MODULE.weighingOutcomes())
        .filteredOn(WeighingOutcome::opensCase)
        .extracting(WeighingOutcome::code, WeighingOutcome::opensCaseIn)
        .containsExactly(tuple("personCentredApproach", Optional.of("caseConference")));
  }

  @Test
  void theActIsShownAsUnverified() {
    assertThat(MODULE.legalBases()).noneMatch(basis -> basis.verified());
    assertThat(MODULE.legalBases().getFirst().citation().in("en")).contains("to be verified");
  }
}
