package eu.vangnet.platform.oversight;

import java.util.Map;
import java.util.Set;

/**
 * What was done to personal data, in the words of Directive (EU) 2016/680, article 25. Follows from
 * the right that was used: its code says the verb.
 */
enum ProcessingKind {
  COLLECTION("collection"),
  ALTERATION("alteration"),
  CONSULTATION("consultation"),
  DISCLOSURE("disclosure"),
  COMBINATION("combination"),
  ERASURE("erasure");

  private static final Map<ProcessingKind, Set<String>> VERBS =
      Map.of(
          COLLECTION, Set.of("create", "open", "record", "import", "attach"),
          CONSULTATION, Set.of("read", "list", "search", "verify", "download"),
          DISCLOSURE, Set.of("disclose", "share", "export", "offer", "transfer", "release"),
          COMBINATION, Set.of("combine", "merge", "link"),
          ERASURE, Set.of("erase", "delete", "detach"));

  private final String code;

  ProcessingKind(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  /** The kind of an action such as {@code cases:read}; what has no verb of another kind alters. */
  static ProcessingKind of(String action) {
    String verb = action.substring(action.indexOf(':') + 1);
    return VERBS.entrySet().stream()
        .filter(entry -> entry.getValue().contains(verb))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(ALTERATION);
  }
}
