package eu.vangnet.platform.paging;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of a collection.
 *
 * @param items the rows
 * @param self the address of this page
 * @param next the address of the next page, where there is one
 */
public record Page<T>(List<T> items, String self, Optional<String> next) {

  /** Copies the items. */
  public Page {
    items = List.copyOf(items);
  }

  /** The same page with each row shown in another way. */
  public <V> Page<V> map(Function<T, V> view) {
    return new Page<>(items.stream().map(view).toList(), self, next);
  }
}
