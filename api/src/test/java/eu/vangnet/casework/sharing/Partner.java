package eu.vangnet.casework.sharing;

import eu.vangnet.casework.Agreement;
import eu.vangnet.testing.Product;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Organisations of the world of {@link TableWorld}; each has another agreement.
 *
 * <p>The name of the agreement's standing is that of the truth table.
 */
enum Partner {
  VALID("valid", true),
  CONDITIONS("valid", true),
  OVERSIGHT("valid", false),
  NONE("none", false),
  /** Of a draft a partner is not even told that it is there. */
  DRAFT("none", false),
  ENDED("ended", true),
  EARLY("early", false),
  OVER("over", true),
  SHARER("valid", true);

  private final String standing;
  private final boolean bringsItems;

  Partner(String standing, boolean bringsItems) {
    this.standing = standing;
    this.bringsItems = bringsItems;
  }

  String organisation() {
    return "org-" + name().toLowerCase(java.util.Locale.ROOT);
  }

  String standing() {
    return standing;
  }

  /** Whether its agreement is valid while the world is made. */
  boolean bringsItems() {
    return bringsItems;
  }

  boolean hasConditions() {
    return this == CONDITIONS;
  }

  /** Whether it may ask for this purpose. */
  boolean covers(String purpose) {
    return purpose.equals(this == OVERSIGHT ? "oversight" : "caseWork");
  }

  /** The agreement, where it has one. */
  Optional<Agreement> agreement() {
    Agreement usual =
        Agreement.with(organisation())
            .opening("police", "ordinary", "criminal")
            .opening("education", "ordinary");
    Instant now = Product.started().clock().instant();
    return switch (this) {
      case NONE -> Optional.empty();
      case CONDITIONS -> Optional.of(usual.onConditions("consent", "briefing"));
      case OVERSIGHT -> Optional.of(usual.forPurposes("oversight"));
      case EARLY ->
          Optional.of(usual.valid(now.plus(Duration.ofDays(9)), now.plus(Duration.ofDays(99))));
      case OVER ->
          Optional.of(usual.valid(now.minus(Duration.ofDays(9)), now.plus(Duration.ofHours(1))));
      default -> Optional.of(usual);
    };
  }
}
