package eu.vangnet.platform.paging;

import java.util.Optional;

/** A request for a first page of some size, as it comes from the query of an address. */
public final class PageOf extends PageRequest {
  private final int size;
  private final Optional<String> filter;
  private final Optional<String> sort;

  /** Of so many items. */
  public PageOf(int size) {
    this(size, Optional.empty(), Optional.empty());
  }

  private PageOf(int size, Optional<String> filter, Optional<String> sort) {
    this.size = size;
    this.filter = filter;
    this.sort = sort;
  }

  /** Of those that fit a filter, in an order. */
  public static PageOf fitting(String filter, String sort) {
    return new PageOf(50, Optional.of(filter), Optional.of(sort));
  }

  @Override
  Optional<String> filter() {
    return filter;
  }

  @Override
  Optional<String> sort() {
    return sort;
  }

  @Override
  int pageSize() {
    return size;
  }
}
