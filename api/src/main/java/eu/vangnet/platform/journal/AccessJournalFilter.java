package eu.vangnet.platform.journal;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.refusals.Problems;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.PathSegment;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * Records what one operation answered before the answer leaves: data that were given, and refusals
 * that tell something about an object. A write that recorded itself is left alone. When the entry
 * cannot be committed the answer is taken back and becomes 503.
 */
@Priority(AccessJournalFilter.LAST)
final class AccessJournalFilter implements ContainerResponseFilter {
  /** Response filters run from the highest priority down: this one sees the final status. */
  static final int LAST = 100;

  private static final Set<Integer> TELLING_REFUSALS = Set.of(403, 404, 409, 412, 422);

  private final Journal journal;
  private final Right right;
  private final ObjectType object;

  AccessJournalFilter(Journal journal, Right right, ObjectType object) {
    this.journal = journal;
    this.right = right;
    this.object = object;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    entry(request, response)
        .ifPresent(
            entry -> {
              try {
                journal.read(entry);
              } catch (ProblemException withheld) {
                replace(response, withheld);
              }
            });
  }

  private Optional<JournalEntry> entry(
      ContainerRequestContext request, ContainerResponseContext response) {
    int status = response.getStatus();
    if (!isKnownCaller()) {
      return Optional.empty();
    }
    if (TELLING_REFUSALS.contains(status)) {
      return Optional.of(JournalEntry.refused(right, object, objectId(request, response)));
    }
    if (status >= 400 || RequestJournal.isWritten()) {
      return Optional.empty();
    }
    return Optional.of(
        new JournalEntry(
            right,
            object,
            objectId(request, response),
            RequestJournal.results().orElseGet(() -> size(response)),
            Outcome.DONE,
            Optional.empty()));
  }

  private static boolean isKnownCaller() {
    return RequestContext.CURRENT.isBound() && RequestContext.current().principal().isPresent();
  }

  private static int size(ContainerResponseContext response) {
    return response.getEntity() instanceof Collection<?> many ? many.size() : 1;
  }

  /**
   * The object is the first id in the path, for a note is read as part of its case; without one it
   * is what the answer says was made, which is how the repetition of a request shows it again.
   */
  private static Optional<String> objectId(
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

  private static void replace(ContainerResponseContext response, ProblemException withheld) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    headers.clear();
    withheld.headers().forEach(headers::add);
    response.setStatus(withheld.type().status());
    response.setEntity(
        Problems.json(withheld, RequestContext.current().traceId()),
        new Annotation[0],
        MediaType.valueOf(Problems.MEDIA_TYPE));
  }
}
