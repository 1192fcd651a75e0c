package eu.vangnet.integration.imports;

import java.util.List;

/** A bundle of a dry run went through, and is rolled back. */
final class DryRunOver extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<ImportItem> items;

  DryRunOver(List<ImportItem> items) {
    super("a dry run writes nothing", null, false, false);
    this.items = List.copyOf(items);
  }

  List<ImportItem> items() {
    return items;
  }
}
