package eu.vangnet.fuzzing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses of real things, so that bad input gets past the look-up. They are learnt from answers,
 * whatever operations there are. Safe for many threads.
 */
final class Addresses {
  private static final Pattern HREF = Pattern.compile("\"href\":\"(/v1/[^\"?]+)\"");
  private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");
  private static final int MOST = 40;

  /** A path with places, and the same as a pattern. */
  private record Template(String path, Pattern pattern) {}

  private final List<Template> templates = new ArrayList<>();
  private final Map<String, List<String>> known = new ConcurrentHashMap<>();

  Addresses(List<FuzzedOperation> operations) {
    operations.stream()
        .map(FuzzedOperation::path)
        .distinct()
        .filter(path -> path.endsWith("}") && !path.equals("/v1/tenants/{tenant}"))
        .forEach(
            path ->
                templates.add(
                    new Template(path, Pattern.compile(PLACE.matcher(path).replaceAll("[^/]+")))));
  }

  /** Remembers all addresses that an answer holds. */
  void learn(String answer) {
    Matcher matcher = HREF.matcher(answer);
    while (matcher.find()) {
      add(matcher.group(1));
    }
  }

  /** Remembers one. */
  void add(String address) {
    templates.stream()
        .filter(template -> template.pattern().matcher(address).matches())
        .findFirst()
        .map(
            template ->
                known.computeIfAbsent(template.path(), path -> new CopyOnWriteArrayList<>()))
        .filter(list -> list.size() < MOST && !list.contains(address))
        .ifPresent(list -> list.add(address));
  }

  /** The address of an operation on something real, where something is known. */
  Optional<String> of(String path, Random chance) {
    return templates.stream()
        .map(Template::path)
        .filter(template -> path.equals(template) || path.startsWith(template + "/"))
        .filter(known::containsKey)
        .max(Comparator.comparingInt(String::length))
        .map(
            template ->
                Strange.one(known.get(template), chance) + path.substring(template.length()))
        .filter(address -> !address.contains("{"));
  }

  /** How many kinds of things are known. */
  int kinds() {
    return known.size();
  }
}
