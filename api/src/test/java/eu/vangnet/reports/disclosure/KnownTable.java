package eu.vangnet.reports.disclosure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A table of the literature: its cells by name, and the sums that it publishes. */
final class KnownTable {
  private final List<String> names = new ArrayList<>();
  private final Map<Set<String>, Long> sums = new HashMap<>();

  /** The rows of a file without its header. */
  static List<String[]> rows(String file) {
    try (InputStream in = KnownTable.class.getResourceAsStream("/sdc-cases/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void cell(String name) {
    names.add(name);
  }

  void publish(Set<String> cells, long value) {
    sums.put(cells, value);
  }

  Set<String> cells(java.util.function.Predicate<String> wanted) {
    return names.stream().filter(wanted).collect(Collectors.toSet());
  }

  private List<Block> blocks() {
    return Block.of(
        sums.entrySet().stream()
            .map(
                sum ->
                    new KnownSum(
                        sum.getKey().stream().map(names::indexOf).collect(Collectors.toSet()),
                        sum.getValue()))
            .toList());
  }

  /** The sums of hidden cells that follow from what is published. */
  Set<Set<String>> following() {
    Set<Set<String>> all = new HashSet<>();
    for (Block block : blocks()) {
      SpanAudit.sums(block).orElseThrow().forEach(sum -> all.add(named(sum)));
    }
    return all;
  }

  /** What an attacker knows of each hidden cell, who knows only that none is negative. */
  Map<String, Interval> intervals() {
    Map<String, Interval> all = new HashMap<>();
    for (Block block : blocks()) {
      new IntervalAudit(block, cell -> 0)
          .intervals()
          .forEach((cell, interval) -> all.put(names.get(cell), interval));
    }
    return all;
  }

  private Set<String> named(Set<Integer> numbers) {
    return numbers.stream().map(names::get).collect(Collectors.toSet());
  }
}
