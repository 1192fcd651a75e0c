package eu.vangnet.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be declared is refused with the field's name. */
class DeclarationsTest {
  private static final Texts TEXT = Texts.english("Something");
  private static final Seat SEAT = new Seat("police", TEXT, false, false);
  private static final Seat CHAIR = new Seat("mayor", TEXT, true, false);
  private static final Trigger OPENED = Trigger.onEvent(CoreEvent.CASE_OPENED);

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake("Texts.en", () -> new Texts(Map.of("nl", "Iets"))),
        mistake("Texts.nl", () -> TEXT.and("nl", " ")),
        mistake("Texts.byLanguage", () -> TEXT.and("Dutch!", "Iets")),
        mistake("Texts.en", () -> TEXT.and("en", "Twice")),
        mistake("Texts.en", () -> Texts.english("x".repeat(4001))),
        mistake("Scope.code", () -> Scope.country("nl")),
        mistake("Scope.code", () -> new Scope(Scope.Kind.ANYBODY, Optional.of("NL"))),
        mistake("Validity.until", () -> validity("2025-01-02", "2025-01-01")),
        mistake("State.code", () -> new State("Report", CorePhase.SIGNAL, TEXT, true, false)),
        mistake("State.phase", () -> new State("report", null, TEXT, true, false)),
        mistake("State.ending", () -> new State("report", CorePhase.CLOSING, TEXT, true, true)),
        mistake("Transition.to", () -> new Transition("a", "a", "police", Set.of(), TEXT)),
        mistake("Transition.requirements", () -> new Transition("a", "b", "police", null, TEXT)),
        mistake("Table.quorum", () -> table(List.of(SEAT), 2, DecisionRule.CONSENSUS)),
        mistake("Table.quorum", () -> table(List.of(SEAT), 0, DecisionRule.CONSENSUS)),
        mistake("Table.fixedSeats", () -> table(List.of(SEAT), 1, DecisionRule.CHAIR)),
        mistake("Table seats", () -> table(List.of(SEAT, SEAT), 1, DecisionRule.MAJORITY)),
        mistake(
            "LegalBasis.code",
            () -> legalBasis(LegalBasis.CUSTOMARY, Set.of(DataCategory.ORDINARY))),
        mistake("LegalBasis.dataCategories", () -> legalBasis("act", Set.of())),
        mistake("DisclosureRule.briefing", DeclarationsTest::unbriefed),
        mistake(
            "ConsentRule.guardianUntilAge",
            () -> new ConsentRule("support", true, 18, 16, "customary", TEXT)),
        mistake("Trigger.code", () -> new Trigger(Trigger.Kind.EVENT, "fullMoon")),
        mistake("Deadline.due", () -> Deadline.once(Period.ZERO)),
        mistake("Deadline.due", () -> Deadline.once(Period.ofDays(-1))),
        mistake("Deadline.warning", () -> Deadline.every(Period.ofYears(1), Period.ofMonths(12))),
        mistake(
            "Timer.owner",
            () -> new Timer("t", Deadline.once(Period.ofDays(1)), OPENED, "", "customary", TEXT)),
        mistake(
            "Retention.period",
            () ->
                new Retention(
                    "case",
                    OPENED,
                    Optional.of(Period.ZERO),
                    "customary",
                    RetentionOutcome.DELETE,
                    0)),
        mistake("Form.schema", () -> new Form("plan", TEXT, FormSubject.CASE, "")),
        mistake("TrainingSession.length", () -> new TrainingSession(TEXT, Duration.ZERO, true)),
        mistake("ReportSection.dimensions", () -> new ReportSection("r", TEXT, List.of())),
        mistake("EvaluationInstrument.smallestGroup", DeclarationsTest::lonelyInstrument),
        mistake("TransitionRequest.daysInState", () -> request(-1)),
        mistake("Verdict.reasonCode", () -> Verdict.refuse("not a code", TEXT)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void aMistakeIsRefusedNamingTheField(String field, ThrowingCallable declaration) {
    assertThatThrownBy(declaration)
        .isInstanceOfSatisfying(
            InvalidDeclaration.class, refused -> assertThat(refused.field()).startsWith(field))
        .hasMessageStartingWith(field);
  }

  @Test
  void whatWasDeclaredDoesNotChangeWithTheListItCameFrom() {
    List<Seat> seats = new ArrayList<>(List.of(CHAIR, SEAT));
    Table table = table(seats, 1, DecisionRule.CHAIR);
    seats.clear();
    assertThat(table.fixedSeats()).containsExactly(CHAIR, SEAT);
    assertThatThrownBy(() -> table.fixedSeats().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aTextFallsBackToEnglish() {
    Texts text = TEXT.and("nl", "Iets");
    assertThat(text.in("nl")).isEqualTo("Iets");
    assertThat(text.in("fi")).isEqualTo("Something");
  }

  @Test
  void aTableWhoseChairIsAbsentIsNotQuorate() {
    Table table = table(List.of(CHAIR, SEAT), 1, DecisionRule.CHAIR);
    assertThat(table.quorate(Set.of("police"))).isFalse();
    assertThat(table.quorate(Set.of("mayor"))).isTrue();
  }

  @Test
  void validityHoldsOnItsFirstAndLastDay() {
    Validity year = validity("2025-01-01", "2025-12-31");
    assertThat(year.covers(LocalDate.parse("2025-01-01"))).isTrue();
    assertThat(year.covers(LocalDate.parse("2025-12-31"))).isTrue();
    assertThat(year.covers(LocalDate.parse("2026-01-01"))).isFalse();
  }

  private static Arguments mistake(String field, ThrowingCallable declaration) {
    return Arguments.of(field, declaration);
  }

  private static Validity validity(String from, String until) {
    return new Validity(LocalDate.parse(from), Optional.of(LocalDate.parse(until)));
  }

  private static Table table(List<Seat> fixed, int quorum, DecisionRule rule) {
    return new Table("team", TEXT, fixed, List.of(), quorum, rule);
  }

  private static LegalBasis legalBasis(String code, Set<DataCategory> categories) {
    return new LegalBasis(
        code, TEXT, Validity.from(LocalDate.parse("2025-01-01")), categories, false);
  }

  private static DisclosureRule unbriefed() {
    return new DisclosureRule(
        "plan",
        "police",
        "school",
        ItemClass.PLAN,
        Set.of(DisclosureCondition.CONFIDENTIALITY_BRIEFED),
        Optional.empty());
  }

  private static EvaluationInstrument lonelyInstrument() {
    return new EvaluationInstrument("x", "1", TEXT, EvaluationSubject.TRAINING, TEXT, 1);
  }

  private static TransitionRequest request(int days) {
    return new TransitionRequest("a", "b", "police", Set.of(), Set.of(), days);
  }
}
