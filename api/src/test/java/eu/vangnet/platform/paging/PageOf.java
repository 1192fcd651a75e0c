package eu.vangnet.platform.paging;

/** A request for a first page of some size, as it comes from the query of an address. */
public final class PageOf extends PageRequest {
  private final int size;

  /** Of so many items. */
  public PageOf(int size) {
    this.size = size;
  }

  @Override
  int pageSize() {
    return size;
  }
}
