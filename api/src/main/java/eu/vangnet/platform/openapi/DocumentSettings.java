package eu.vangnet.platform.openapi;

/**
 * The few addresses in the document that differ between installations.
 *
 * @param server where the API is; ends in the major version
 * @param authorization where people give their consent
 * @param token where tokens are issued
 */
public record DocumentSettings(String server, String authorization, String token) {

  /** The addresses of the published document; they lead nowhere on purpose. */
  public static DocumentSettings published() {
    return new DocumentSettings(
        "https://api.vangnet.invalid/v1",
        "https://identity.vangnet.invalid/authorize",
        "https://identity.vangnet.invalid/token");
  }

  /** The server without the major version, where health, status and the document itself are. */
  public String root() {
    return server.replaceFirst("/v\\d+$", "");
  }
}
