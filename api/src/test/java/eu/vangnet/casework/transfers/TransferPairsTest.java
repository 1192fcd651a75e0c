package eu.vangnet.casework.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Both state machines with letters in any order, twice, late or given up. */
class TransferPairsTest {
  private static final Set<String> ALLOWED = AllowedPairs.all();

  @Test
  void whatCanBeMetIsExactlyWhatIsPublished() {
    Set<String> met =
        reachable().stream()
            .map(TransferWorld::pair)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(met).isEqualTo(new TreeSet<>(ALLOWED));
  }

  @Test
  void whenNothingIsOnItsWayBothSidesAgreeOrOneIsOutOfReach() {
    assertThat(reachable())
        .filteredOn(world -> world.isQuiet() && !world.faulty())
        .filteredOn(world -> world.sent() != SentState.UNDELIVERABLE)
        .extracting(TransferWorld::pair)
        .containsOnly(
            "delivered received", "revoked revoked", "accepted accepted", "rejected rejected");
  }

  @Property
  void noOrderOfLettersLeavesThePublishedPairs(
      @ForAll @Size(max = 80) List<@IntRange(min = 0, max = 1_000) Integer> choices) {
    TransferWorld world = TransferWorld.begun();
    for (int choice : choices) {
      List<TransferWorld> next = world.next();
      if (next.isEmpty()) {
        break;
      }
      world = next.get(choice % next.size());
      assertThat(ALLOWED).contains(world.pair());
    }
  }

  @Property
  void whatTheReceiverHasDecidedIsWhatTheSenderBelievesInTheEnd(
      @ForAll @Size(max = 80) List<@IntRange(min = 0, max = 1_000) Integer> choices) {
    TransferWorld world = TransferWorld.begun();
    for (int choice : choices) {
      List<TransferWorld> next = world.next().stream().filter(one -> !one.faulty()).toList();
      if (!next.isEmpty()) {
        world = next.get(choice % next.size());
      }
    }
    TransferWorld quiet = world.settled();

    if (quiet.received().filter(state -> !state.mayBeAnswered()).isPresent()) {
      assertThat(quiet.sent().code()).isEqualTo(quiet.received().orElseThrow().code());
    }
  }

  private static Set<TransferWorld> reachable() {
    Set<TransferWorld> seen = new HashSet<>();
    Deque<TransferWorld> open = new ArrayDeque<>(List.of(TransferWorld.begun()));
    while (!open.isEmpty()) {
      TransferWorld world = open.pop();
      if (seen.add(world)) {
        open.addAll(world.next());
      }
    }
    return seen;
  }
}
