package eu.vangnet.batch.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The parameters of one job, held against what its kind takes. Immutable. */
public final class JobParameters {
  private static final int LONGEST = 200;

  private final SortedMap<String, String> values;

  private JobParameters(Map<String, String> values) {
    this.values = new TreeMap<>(values);
  }

  /** Takes what was checked before. */
  public static JobParameters of(Map<String, String> values) {
    return new JobParameters(values);
  }

  /**
   * What is wrong with these values for a job of that kind, one sentence each; nothing when they
   * fit.
   */
  public static List<String> faults(JobKind kind, Map<String, String> values) {
    List<String> faults = new ArrayList<>();
    Map<String, JobParameter> known =
        kind.parameters().stream().collect(Collectors.toMap(JobParameter::name, each -> each));
    values.keySet().stream()
        .filter(name -> !known.containsKey(name))
        .sorted()
        .forEach(name -> faults.add(unknown(kind, name)));
    for (JobParameter parameter : kind.parameters()) {
      String value = values.get(parameter.name());
      if (value == null && parameter.required()) {
        faults.add(parameter.name() + " is missing: " + parameter.expected() + ".");
      } else if (value != null
          && (value.length() > LONGEST || !parameter.form().matcher(value).matches())) {
        faults.add(parameter.name() + " must be " + parameter.expected() + ".");
      }
    }
    return faults;
  }

  private static String unknown(JobKind kind, String name) {
    String known =
        kind.parameters().stream().map(JobParameter::name).collect(Collectors.joining(", "));
    return kind.name()
        + " takes no "
        + name
        + (known.isEmpty() ? "; it takes nothing." : "; it takes " + known + ".");
  }

  /**
   * The value of a required parameter.
   *
   * @throws IllegalArgumentException when the kind did not declare it as required
   */
  public String text(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalArgumentException("no parameter " + name + " is declared"));
  }

  /** The value of a parameter that may be left out. */
  public Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** All of them. */
  public Map<String, String> all() {
    return Map.copyOf(values);
  }

  /** In a form in which equal parameters are equal texts. */
  public String canonical() {
    return values.entrySet().stream()
        .map(entry -> entry.getKey() + '=' + entry.getValue())
        .collect(Collectors.joining("\n"));
  }

  /** Reads {@link #canonical()}. */
  public static JobParameters parse(String canonical) {
    return new JobParameters(
        canonical
            .lines()
            .collect(
                Collectors.toMap(
                    line -> line.substring(0, line.indexOf('=')),
                    line -> line.substring(line.indexOf('=') + 1))));
  }
}
