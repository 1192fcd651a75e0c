package eu.vangnet.casework.conferences;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vangnet.casework.conferences.series.SeatPlace;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The majority, which no module of the tests decides by: more than half of those present. */
class VoteCheckTest {
  private final List<Attendee> present = Stream.generate(VoteCheckTest::somebody).limit(4).toList();

  @Test
  void halfOfThosePresentAreNoMajority() {
    assertThatThrownBy(() -> new VoteCheck(present, Set.of()).require(inFavour(2)))
        .hasMessageContaining("ruleNotMet");
  }

  @Test
  void moreThanHalfOfThosePresentAre() {
    assertThatCode(() -> new VoteCheck(present, Set.of()).require(inFavour(3)))
        .doesNotThrowAnyException();
  }

  private static Attendee somebody() {
    return new Attendee(
        UUID.randomUUID(),
        UUID.randomUUID(),
        new SeatPlace("police", Optional.empty()),
        false,
        Instant.EPOCH);
  }

  private NewDecision inFavour(int many) {
    List<Vote> votes =
        IntStream.range(0, many)
            .mapToObj(place -> new Vote(present.get(place).id().toString(), "inFavour"))
            .toList();
    return new NewDecision(
        "t",
        "majority",
        Optional.empty(),
        votes,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
