package eu.vangnet.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.PathSegment;
import java.util.Arrays;
import java.util.Optional;

/** Which object a request is about, for whoever records it when its answer leaves. */
public final class AskedObject {
  private AskedObject() {}

  /**
   * The first identifier in the path, for a note is read as part of its case; without one it is
   * what the answer says was made, which is how the repetition of a request shows it again. Empty
   * for lists.
   */
  public static Optional<String> of(
      ContainerRequestContext request, ContainerResponseContext response) {
    return request.getUriInfo().getPathSegments().stream()
        .map(PathSegment::getPath)
        .filter(Identifiers::hasForm)
        .findFirst()
        .or(() -> made(response));
  }

  private static Optional<String> made(ContainerResponseContext response) {
    return Optional.ofNullable(response.getHeaderString("Location")).stream()
        .flatMap(location -> Arrays.stream(location.split("/")))
        .filter(Identifiers::hasForm)
        .findFirst();
  }
}
