package eu.vangnet.trainings.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Both state machines with messages that are late, come twice or are given up. */
class OfferPairsTest {
  private static final Path PACKAGE =
      Path.of("src/main/java/eu/vangnet/trainings/offers/package-info.java");
  private static final Pattern LINE = Pattern.compile("<li>(\\w+): ([\\w, ]+)\\n");
  private static final Set<String> ALLOWED = allowed();

  @Test
  void whatCanBeMetIsExactlyWhatThePackageAllows() {
    Set<String> met =
        reachable().stream().map(OfferWorld::pair).collect(Collectors.toCollection(TreeSet::new));

    assertThat(met).isEqualTo(new TreeSet<>(ALLOWED));
  }

  @Test
  void whenNothingIsOnItsWayBothSidesAgreeOrOneIsOutOfReach() {
    assertThat(reachable())
        .filteredOn(world -> world.isQuiet() && !world.faulty())
        .filteredOn(world -> world.sent() != SentState.UNDELIVERABLE)
        .extracting(OfferWorld::pair)
        .containsOnly(
            "delivered received",
            "withdrawn none",
            "withdrawn withdrawn",
            "accepted accepted",
            "rejected rejected");
  }

  @Property
  void noInterleavingLeavesTheAllowedPairs(
      @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 1_000) Integer> choices) {
    OfferWorld world = OfferWorld.begun();
    for (int choice : choices) {
      List<OfferWorld> next = world.next();
      if (next.isEmpty()) {
        break;
      }
      world = next.get(choice % next.size());
      assertThat(ALLOWED).contains(world.pair());
    }
  }

  @Property
  void whatTheReceiverHasDecidedIsWhatTheSenderBelievesInTheEnd(
      @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 1_000) Integer> choices) {
    OfferWorld world = OfferWorld.begun();
    for (int choice : choices) {
      List<OfferWorld> next = world.next();
      if (!next.isEmpty()) {
        world = next.get(choice % next.size());
      }
    }
    OfferWorld quiet = world.settled();

    if (quiet.sent() != SentState.UNDELIVERABLE
        && quiet.received().filter(state -> !state.mayBeAnswered()).isPresent()) {
      assertThat(quiet.sent().code()).isEqualTo(quiet.received().orElseThrow().code());
    }
  }

  private static Set<OfferWorld> reachable() {
    Set<OfferWorld> seen = new HashSet<>();
    Deque<OfferWorld> open = new ArrayDeque<>(List.of(OfferWorld.begun()));
    while (!open.isEmpty()) {
      OfferWorld world = open.pop();
      if (seen.add(world)) {
        open.addAll(world.next());
      }
    }
    return seen;
  }

  private static Set<String> allowed() {
    try {
      Set<String> pairs = new TreeSet<>();
      String text = Files.readString(PACKAGE).replace("\n *", "\n");
      Matcher lines = LINE.matcher(text);
      while (lines.find()) {
        for (String received : lines.group(2).split(", ", -1)) {
          pairs.add(lines.group(1) + " " + received);
        }
      }
      return pairs;
    } catch (IOException missing) {
      throw new AssertionError(missing);
    }
  }
}
