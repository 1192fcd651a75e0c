package eu.vangnet.tenants;

import java.util.Arrays;
import java.util.Optional;

/**
 * The life of a tenant. It is created, serves, may rest, and ends. The way to the end leads over
 * {@link #CLOSING}, so that nothing is erased in one step; a tenant that was never finished may be
 * closed without having served.
 */
public enum TenantStatus {
  /** Registered; schema, account or keys may still be missing. Holds no data. */
  CREATED("created"),
  /** Serves. */
  ACTIVE("active"),
  /** Keeps its data and serves nobody. */
  SUSPENDED("suspended"),
  /** May be read for a while, then only taken out and erased; serves nobody again. */
  CLOSING("closing"),
  /** Schema, account and keys are gone; the registry keeps the name so that it is never reused. */
  ERASED("erased");

  private final String code;

  TenantStatus(String code) {
    this.code = code;
  }

  /** The word used in the API and in the registry. */
  public String code() {
    return code;
  }

  public boolean mayBecome(TenantStatus next) {
    return switch (this) {
      case CREATED -> next == ACTIVE || next == CLOSING;
      case ACTIVE -> next == SUSPENDED || next == CLOSING;
      case SUSPENDED -> next == ACTIVE || next == CLOSING;
      case CLOSING -> next == ERASED;
      case ERASED -> false;
    };
  }

  public static Optional<TenantStatus> of(String code) {
    return Arrays.stream(values()).filter(status -> status.code.equals(code)).findFirst();
  }
}
