package eu.vangnet.modules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The JDK classes and members that a module may refer to, read from {@code allowed-jdk.txt}. What
 * is not listed is forbidden; so a new JDK brings no new way out.
 */
final class AllowedJdk {
  private static final String EVERYTHING = "*";

  /** What may be used of one type. */
  private record Members(Set<String> listed, Set<String> except) {
    boolean allow(String member) {
      return !except.contains(member) && (listed.contains(EVERYTHING) || listed.contains(member));
    }
  }

  private final Map<String, Members> types = new HashMap<>();
  private final Set<String> packages = new HashSet<>();
  private final Set<String> bootstraps = new HashSet<>();
  private final Set<String> never = new HashSet<>();

  private AllowedJdk(List<String> lines) {
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        add(List.of(line.strip().split("\\s+")));
      }
    }
  }

  /** The list that ships with the product. */
  static AllowedJdk standard() {
    try (InputStream text = AllowedJdk.class.getResourceAsStream("allowed-jdk.txt")) {
      return new AllowedJdk(
          new String(text.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException broken) {
      throw new IllegalStateException("the list of allowed JDK classes cannot be read", broken);
    }
  }

  private void add(List<String> words) {
    List<String> rest = words.subList(1, words.size());
    switch (words.getFirst()) {
      case "never" -> never.addAll(rest);
      case "package" -> packages.addAll(rest);
      case "bootstrap" ->
          rest.stream()
              .skip(1)
              .forEach(
                  method -> {
                    bootstraps.add(rest.getFirst() + "." + method);
                    types.putIfAbsent(rest.getFirst(), new Members(Set.of(), Set.of()));
                  });
      default -> types.put(words.getFirst(), members(rest));
    }
  }

  private static Members members(List<String> words) {
    Set<String> listed = new HashSet<>();
    Set<String> except = new HashSet<>();
    for (String word : words) {
      if (word.startsWith("-")) {
        except.add(word.substring(1));
      } else {
        listed.add(word);
      }
    }
    return new Members(listed, except);
  }

  /** Whether the type may be named. */
  boolean allowsType(String type) {
    return types.containsKey(type) || inAllowedPackage(type);
  }

  /** Whether the member of that type may be called or read. */
  boolean allowsMember(String type, String member) {
    if (never.contains(member)) {
      return false;
    }
    Members members = types.get(type);
    return members == null ? inAllowedPackage(type) : members.allow(member);
  }

  /** Whether that member is forbidden wherever it is inherited from the JDK. */
  boolean neverAllows(String member) {
    return never.contains(member);
  }

  /** Whether the compiler's own linkage may go through that method. */
  boolean allowsBootstrap(String type, String method) {
    return bootstraps.contains(type + "." + method);
  }

  private boolean inAllowedPackage(String type) {
    int end = type.lastIndexOf('.');
    return end > 0 && packages.contains(type.substring(0, end));
  }

  /** Every type that is listed by name, to be checked against the JDK by a test. */
  List<String> typeNames() {
    return types.keySet().stream().sorted().toList();
  }
}
