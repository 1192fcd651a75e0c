package eu.vangnet.load;

/**
 * Where the client gets its access tokens. In the demonstration this is the demo issuer; the client
 * itself knows no key. Called from many threads.
 */
@FunctionalInterface
public interface Tokens {
  /** A fresh access token for one tenant and one role, both as codes. */
  String token(String tenant, String role);
}
