package eu.vangnet.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which tenant a person goes to. Each person ranks the tenants by a hash and takes the first, so
 * the choice needs no state and a tenant that joins or leaves moves only its own persons.
 *
 * <p>A tenant that joined between two runs must not draw persons that the first run already sent
 * elsewhere. Therefore every run first sends one person to each of its tenants; a later run finds
 * in the tenants' own figures which ones took part and keeps to them.
 */
final class Spread {
  private final String system;
  private final List<String> tenants;

  private Spread(String system, List<String> tenants) {
    this.system = system;
    this.tenants = List.copyOf(tenants);
  }

  /** Over the tenants of an earlier run of the same source, if there was one, else over all. */
  static Spread over(String system, Map<String, Integer> loadedByTenant) {
    List<String> used =
        loadedByTenant.entrySet().stream()
            .filter(entry -> entry.getValue() > 0)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    int loaded = loadedByTenant.values().stream().mapToInt(Integer::intValue).sum();
    boolean everyTenantHadItsFirst = loaded > used.size();
    return new Spread(
        system, everyTenantHadItsFirst ? used : loadedByTenant.keySet().stream().sorted().toList());
  }

  List<String> tenants() {
    return tenants;
  }

  String tenantOf(Person person) {
    return tenants.stream()
        .max(Comparator.comparingLong(tenant -> Seed.number(system, person.number(), tenant)))
        .orElseThrow();
  }

  /** One assignment of a person to a tenant. */
  record Placed(Person person, String tenant) {}

  List<Placed> place(List<Person> persons) {
    return persons.stream().map(person -> new Placed(person, tenantOf(person))).toList();
  }

  /** The first person of each tenant; all of them must have arrived before any other is sent. */
  static List<Placed> firstOfEach(List<Placed> placed) {
    Map<String, Placed> first =
        placed.stream()
            .collect(
                Collectors.toMap(
                    Placed::tenant, one -> one, (earlier, later) -> earlier, LinkedHashMap::new));
    return new ArrayList<>(first.values());
  }

  static Map<String, Integer> perTenant(List<Placed> placed) {
    return placed.stream()
        .collect(
            Collectors.groupingBy(Placed::tenant, TreeMap::new, Collectors.summingInt(one -> 1)));
  }
}
