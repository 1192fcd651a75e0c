package eu.vangnet.casework.cases;

import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.sharing.Hearing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Sorts the items of one kind into those that go to another tenant and those that stay. What the
 * caller does not hear leaves no trace, not even in a number. Not thread-safe.
 *
 * @param <T> what goes
 */
public final class PartSorter<T> {
  private final String kind;
  private final boolean wanted;
  private final ParcelChoice choice;
  private final Hearing hearing;
  private final Map<UUID, Integer> numbers = new HashMap<>();
  private final List<T> goes = new ArrayList<>();
  private final List<StayingItem> stays = new ArrayList<>();

  /**
   * Of items of this kind.
   *
   * @param wanted whether they shall go at all
   */
  public PartSorter(String kind, boolean wanted, ParcelChoice choice, Hearing hearing) {
    this.kind = kind;
    this.wanted = wanted;
    this.choice = choice;
    this.hearing = hearing;
  }

  /** An item: its identifier, where it is read and how it is classified. */
  public record Item(UUID id, String href, Classification as) {}

  /**
   * Adds the next item.
   *
   * @param against what else stands against it; asked where nothing of its classification does
   * @param packed makes what goes of its number
   */
  public void add(Item item, Supplier<Optional<String>> against, Function<Integer, T> packed) {
    if (!hearing.shows(item.as())) {
      return;
    }
    Optional<String> ground =
        choice
            .ground(item.as())
            .or(() -> wanted ? Optional.empty() : Optional.of("notChosen"))
            .or(against);
    if (ground.isPresent()) {
      stays.add(new StayingItem(kind, item.href(), ground.get()));
    } else {
      int number = goes.size() + 1;
      numbers.put(item.id(), number);
      goes.add(packed.apply(number));
    }
  }

  /** Says that something in an item that goes does not go with it. */
  public void stays(StayingItem within) {
    stays.add(within);
  }

  /** The number of an item that goes. */
  public Optional<Integer> number(UUID id) {
    return Optional.ofNullable(numbers.get(id));
  }

  /** All that was added. */
  public PackedPart<T> sorted() {
    return new PackedPart<>(goes, numbers, stays);
  }
}
