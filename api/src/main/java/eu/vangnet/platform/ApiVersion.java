package eu.vangnet.platform;

/** The version of the contract: on every answer, in the document and in the status. */
public final class ApiVersion {
  /** Semantic version; its major is the {@code v1} of the addresses. */
  public static final String CURRENT = "1.0.0";

  private ApiVersion() {}
}
