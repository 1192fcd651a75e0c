package eu.vangnet.platform.journal;

import eu.vangnet.platform.AskedObject;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.refusals.ProblemMapper;
import eu.vangnet.platform.refusals.Withheld;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.tenants.KeyUnavailable;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
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
                Withheld.replace(response, withheld);
              } catch (KeyUnavailable unsigned) {
                Withheld.replace(response, ProblemMapper.problemOf(unsigned));
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
      return Optional.of(JournalEntry.refused(right, object, AskedObject.of(request, response)));
    }
    if (status >= 400 || RequestJournal.isWritten()) {
      return Optional.empty();
    }
    return Optional.of(
        new JournalEntry(
            right,
            object,
            AskedObject.of(request, response),
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
}
