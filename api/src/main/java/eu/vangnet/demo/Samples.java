package eu.vangnet.demo;

import eu.vangnet.demo.SampleEntries.Kind;
import eu.vangnet.tenants.NewTenant;
import eu.vangnet.tenants.TenantKind;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the demo invents, read and checked before anything is started. */
public final class Samples {
  private final Path folder;
  private final List<NewTenant> tenants;
  private final Map<Kind, List<JsonObject>> entries;

  private Samples(Path folder, List<NewTenant> tenants, Map<Kind, List<JsonObject>> entries) {
    this.folder = folder;
    this.tenants = tenants;
    this.entries = entries;
  }

  /**
   * Reads all files of a folder.
   *
   * @param withoutCases whether only the programme and the operator are wanted, and nothing to send
   * @throws InvalidSample when a file is wrong, naming file, entry and field
   */
  public static Samples read(Path folder, boolean withoutCases) {
    List<NewTenant> tenants = SampleTenantFile.read(folder, DemoIssuer.URL);
    Set<String> ids =
        tenants.stream().map(tenant -> tenant.id().value()).collect(Collectors.toSet());
    Map<Kind, List<JsonObject>> entries = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      entries.put(kind, SampleEntries.read(folder, kind, ids));
    }
    return withoutCases
        ? new Samples(folder, tenants.stream().filter(Samples::isCentral).toList(), Map.of())
        : new Samples(folder, tenants, entries);
  }

  /** The tenants to create. */
  List<NewTenant> tenants() {
    return tenants;
  }

  /** What to send of a kind, as it stands in the file. */
  List<JsonObject> entries(Kind kind) {
    return entries.getOrDefault(kind, List.of());
  }

  /** Where the entries of a kind come from. */
  Path file(Kind kind) {
    return kind.file(folder);
  }

  /** Whether there is nothing to send. */
  boolean isEmpty() {
    return entries.values().stream().allMatch(List::isEmpty);
  }

  private static boolean isCentral(NewTenant tenant) {
    return tenant.kind() == TenantKind.PROGRAMME || tenant.kind() == TenantKind.OPERATOR;
  }
}
