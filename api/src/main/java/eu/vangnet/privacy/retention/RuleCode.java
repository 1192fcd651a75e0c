package eu.vangnet.privacy.retention;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a rule: the module that declares it and the sort of record. Written {@code
 * country-nl.case}.
 *
 * @param module a module, or {@link #CORE} for what the product itself says
 */
public record RuleCode(String module, String recordType) {
  /** In place of a module. */
  public static final String CORE = "core";

  /** The written form, for patterns in the document. */
  public static final String FORM = "^[a-z][a-z0-9-]{0,39}\\.[a-z][A-Za-z0-9]{0,39}$";

  private static final Pattern WRITTEN =
      Pattern.compile("([a-z][a-z0-9-]{0,39})\\.([a-z][A-Za-z0-9]{0,39})");

  /** Reads the written form; empty for anything else. */
  public static Optional<RuleCode> parse(String text) {
    Matcher found = WRITTEN.matcher(text);
    return found.matches()
        ? Optional.of(new RuleCode(found.group(1), found.group(2)))
        : Optional.empty();
  }

  static RuleCode core(String recordType) {
    return new RuleCode(CORE, recordType);
  }

  @Override
  public String toString() {
    return module + '.' + recordType;
  }
}
