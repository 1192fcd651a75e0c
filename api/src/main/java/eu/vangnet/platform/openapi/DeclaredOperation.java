package eu.vangnet.platform.openapi;

import eu.vangnet.security.CapabilityOperation;
import eu.vangnet.security.Right;
import java.util.Optional;
import java.util.Set;

/**
 * One operation as its resource method declares it.
 *
 * @param method the HTTP method
 * @param path the path with its parameters, with the major version where there is one
 * @param resource name of the class
 * @param name name of the Java method
 * @param right the right that is needed; empty where no token is asked for
 * @param capability the capability that opens it instead; with neither it is open to all
 * @param stepUp whether a strong and fresh authentication is needed
 * @param headers request headers that the method reads
 */
public record DeclaredOperation(
    String method,
    String path,
    String resource,
    String name,
    Optional<Right> right,
    Optional<CapabilityOperation> capability,
    boolean stepUp,
    Set<String> headers) {

  /** Copies the headers. */
  public DeclaredOperation {
    headers = Set.copyOf(headers);
  }

  /** What identifies the Java method; resources do not overload their methods. */
  public String key() {
    return resource + "#" + name;
  }

  /** The path as the document has it: the server's address already ends in the major version. */
  public String documentPath() {
    return isVersioned() ? path.substring("/v1".length()) : path;
  }

  /** Whether the path belongs to the versioned API; health, status and the document do not. */
  public boolean isVersioned() {
    return path.startsWith("/v1/");
  }
}
