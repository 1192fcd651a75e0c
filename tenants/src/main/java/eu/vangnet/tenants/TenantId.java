package eu.vangnet.tenants;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a tenant, for example {@code nl-utrecht}. It starts with the country, or with {@code
 * eu} for the programme and the operator. It has no underscore, so that a schema name made from it
 * names one tenant only.
 */
public record TenantId(String value) implements Comparable<TenantId> {

  /** The longest id; with the schema prefix it stays under the 64 characters of a schema name. */
  public static final int MAX_LENGTH = 40;

  private static final Pattern FORM = Pattern.compile("[a-z]{2}(-[a-z0-9]+)+");

  public TenantId {
    if (!isId(value)) {
      throw new InvalidTenantId();
    }
  }

  /**
   * The tenant of that name.
   *
   * @throws InvalidTenantId when the text is not in the form of a tenant id
   */
  public static TenantId of(String value) {
    return new TenantId(value);
  }

  /** The tenant that somebody outside names; empty for a text that no tenant can be called. */
  public static Optional<TenantId> parse(String text) {
    return isId(text) ? Optional.of(new TenantId(text)) : Optional.empty();
  }

  private static boolean isId(String text) {
    return text != null && text.length() <= MAX_LENGTH && FORM.matcher(text).matches();
  }

  @Override
  public int compareTo(TenantId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
