package eu.vangnet.platform.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ChangeTreeTest {

  @Property(tries = 200)
  void eachLeafReachesTheRootByItsOwnWay(
      @ForAll @IntRange(min = 1, max = 130) int size, @ForAll @IntRange(max = 129) int drawn) {
    List<byte[]> leaves = leaves(size);
    int place = drawn % size;

    byte[] way = ChangeTree.way(leaves, place);

    assertThat(ChangeTree.rootBy(leaves.get(place), way)).isEqualTo(ChangeTree.root(leaves));
    assertThat(way.length).isLessThanOrEqualTo(33 * 8);
  }

  @Property(tries = 200)
  void noOtherLeafReachesItAndNoOtherTreeHasIt(
      @ForAll @IntRange(min = 2, max = 130) int size, @ForAll @IntRange(max = 129) int drawn) {
    List<byte[]> leaves = leaves(size);
    int place = drawn % size;

    byte[] way = ChangeTree.way(leaves, place);

    byte[] other = leaves.get((place + 1) % size);
    assertThat(ChangeTree.rootBy(other, way)).isNotEqualTo(ChangeTree.root(leaves));
    assertThat(ChangeTree.root(leaves.subList(0, size - 1))).isNotEqualTo(ChangeTree.root(leaves));
  }

  private static List<byte[]> leaves(int size) {
    return IntStream.range(0, size)
        .mapToObj(number -> ("change " + number).getBytes(StandardCharsets.UTF_8))
        .toList();
  }
}
