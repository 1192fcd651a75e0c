package eu.vangnet.codelists;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A code of a list.
 *
 * @param code never translated, never used again for something else
 * @param labels text per language; English is always there
 * @param validity from when until when it is or was in use
 * @param successors codes that took its place
 * @param parent the code it is a part of
 * @param extension where it comes from when a module adds it
 */
public record Code(
    String code,
    Map<String, String> labels,
    Years validity,
    List<String> successors,
    Optional<String> parent,
    Optional<Extension> extension) {

  /** Copies what can change. */
  public Code {
    labels = Map.copyOf(labels);
    successors = List.copyOf(successors);
  }

  /**
   * A span of time in years or days, as exact as the source is.
   *
   * @param from the first year or day
   * @param until the last year or day
   */
  public record Years(Optional<String> from, Optional<String> until) {
    /** In use without a known beginning or end. */
    public static final Years ALWAYS = new Years(Optional.empty(), Optional.empty());
  }

  /**
   * A module's own word.
   *
   * @param coreCode the core code it counts as
   * @param module the module that adds it
   */
  public record Extension(String coreCode, String module) {}

  /** A code that has always been and will be. */
  static Code lasting(String code, Map<String, String> labels, Optional<String> parent) {
    return new Code(code, labels, Years.ALWAYS, List.of(), parent, Optional.empty());
  }

  /** Its text in that language, or in English. */
  public String label(String language) {
    return labels.getOrDefault(language, labels.get("en"));
  }
}
