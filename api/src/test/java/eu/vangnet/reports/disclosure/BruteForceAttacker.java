package eu.vangnet.reports.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An attacker who knows nothing of how the product protects: it reads the published tables, knows
 * that every signal has one sector and one sex, and tries all small combinations of what it knows.
 * Shares no code with the product.
 */
final class BruteForceAttacker {
  /** A sum of hidden cells, named country|dimension|category, with what it comes to. */
  record Recovered(Set<String> cells, long value) {}

  private static final int LARGEST_FACTOR = 2;

  private final Map<String, Optional<Long>> published = new TreeMap<>();
  private final List<Map<String, Long>> equations = new ArrayList<>();
  private final List<Long> values = new ArrayList<>();

  BruteForceAttacker(List<ProtectedTable> tables) {
    for (ProtectedTable table : tables) {
      for (ProtectedCell cell : table.cells()) {
        published.put(
            String.join("|", table.country(), table.dimension(), cell.category()), cell.shown());
      }
    }
    Set<String> countries = new TreeSet<>();
    published.keySet().forEach(name -> countries.add(name.split("\\|")[0]));
    countries.remove("all");
    for (String country : countries) {
      equate(country);
    }
    for (ProtectedTable table : tables) {
      if (table.country().equals("all")) {
        together(table, countries);
      }
    }
  }

  /** The shown and hidden persons by sector are as many as those by sex. */
  private void equate(String country) {
    Map<String, Long> equation = new TreeMap<>();
    long value = 0;
    for (Map.Entry<String, Optional<Long>> cell : published.entrySet()) {
      String[] name = cell.getKey().split("\\|");
      if (name[0].equals(country)) {
        long sign = name[1].equals("sector") ? 1 : -1;
        if (cell.getValue().isPresent()) {
          value -= sign * cell.getValue().get();
        } else {
          equation.put(cell.getKey(), sign);
        }
      }
    }
    equations.add(equation);
    values.add(value);
  }

  /** What all countries show together beyond what each shows would be somebody hidden. */
  private void together(ProtectedTable all, Set<String> countries) {
    for (ProtectedCell cell : all.cells()) {
      if (cell.shown().isPresent()) {
        long rest = cell.shown().get();
        Map<String, Long> equation = new TreeMap<>();
        for (String country : countries) {
          String name = String.join("|", country, all.dimension(), cell.category());
          rest -= published.get(name).orElse(0L);
          if (published.get(name).isEmpty()) {
            equation.put(name, 1L);
          }
        }
        if (rest != 0) {
          equations.add(equation);
          values.add(rest);
        }
      }
    }
  }

  /** Every sum of hidden cells that some combination of the equations gives. */
  List<Recovered> attack() {
    List<Recovered> found = new ArrayList<>();
    int[] factors = new int[equations.size()];
    Arrays.fill(factors, -LARGEST_FACTOR);
    do {
      combine(factors).ifPresent(found::add);
    } while (next(factors));
    return found;
  }

  private Optional<Recovered> combine(int[] factors) {
    Map<String, Long> sum = new TreeMap<>();
    long value = 0;
    for (int i = 0; i < factors.length; i++) {
      int factor = factors[i];
      equations.get(i).forEach((cell, times) -> sum.merge(cell, factor * times, Long::sum));
      value += factor * values.get(i);
    }
    sum.values().removeIf(times -> times == 0);
    boolean plain = !sum.isEmpty() && sum.values().stream().allMatch(times -> times == 1);
    return plain ? Optional.of(new Recovered(sum.keySet(), value)) : Optional.empty();
  }

  private static boolean next(int[] factors) {
    for (int i = 0; i < factors.length; i++) {
      if (factors[i] < LARGEST_FACTOR) {
        factors[i]++;
        return true;
      }
      factors[i] = -LARGEST_FACTOR;
    }
    return false;
  }
}
