package eu.vangnet.tenants;

/** A text is not a tenant id. The text itself is not repeated: it may come from anywhere. */
public final class InvalidTenantId extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  InvalidTenantId() {
    super(
        "A tenant id has two letters for the country and one or more groups of lower-case letters"
            + " and digits, joined by hyphens, at most "
            + TenantId.MAX_LENGTH
            + " characters, for example nl-utrecht");
  }
}
