package eu.vangnet.platform.processing;

import eu.vangnet.platform.AskedObject;
import eu.vangnet.platform.JsonMapping;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.refusals.Withheld;
import eu.vangnet.security.ObjectType;
import jakarta.annotation.Priority;
import jakarta.json.JsonObject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what one operation did before its answer leaves, where that is on. */
@Priority(ProcessingFilter.BEFORE_THE_JOURNAL)
final class ProcessingFilter implements ContainerRequestFilter, ContainerResponseFilter {
  /** Response filters run from the highest priority down, so the journal sees what came of this. */
  static final int BEFORE_THE_JOURNAL = 200;

  private static final Logger LOG = LoggerFactory.getLogger(ProcessingFilter.class);
  private static final String STARTED = "eu.vangnet.processing.started";

  private final ProcessingLog log;
  private final LoggedActivities activities;
  private final String name;
  private final ObjectType type;

  ProcessingFilter(ProcessingLog log, LoggedActivities activities, String name, ObjectType type) {
    this.log = log;
    this.activities = activities;
    this.name = name;
    this.type = type;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    request.setProperty(STARTED, log.now());
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (!(request.getProperty(STARTED) instanceof Instant started) || !isKnownCaller()) {
      return;
    }
    try {
      List<LoggedActivity> logged = activities.of(type);
      if (!logged.isEmpty()) {
        log(request, response, started, logged);
      }
    } catch (RuntimeException failure) {
      LOG.warn(
          "a processing could not be logged, its answer is withheld: {}",
          failure.getClass().getName());
      Withheld.replace(
          response,
          new ProblemException(
              ProblemType.UNAVAILABLE,
              ProblemType.UNAVAILABLE.remedy(),
              List.of(),
              Map.of("Retry-After", "2")));
    }
  }

  private void log(
      ContainerRequestContext request,
      ContainerResponseContext response,
      Instant started,
      List<LoggedActivity> logged) {
    Set<String> subjects = subjects(request, response);
    if (!subjects.isEmpty()) {
      Optional<String> header = Optional.ofNullable(request.getHeaderString("traceparent"));
      log.add(
          new Processing(
              name,
              type,
              subjects,
              response.getStatus() < 400,
              started,
              ForeignOperation.of(header, RequestContext.current().traceId())),
          logged);
    }
  }

  private static boolean isKnownCaller() {
    return RequestContext.CURRENT.isBound() && RequestContext.current().principal().isPresent();
  }

  /** The record in the path, for a note is read as part of its case; or the records of a list. */
  private static Set<String> subjects(
      ContainerRequestContext request, ContainerResponseContext response) {
    return AskedObject.of(request, response).map(Set::of).orElseGet(() -> listed(response));
  }

  private static Set<String> listed(ContainerResponseContext response) {
    String told = response.getStatus() < 400 ? told(response.getEntity()) : "";
    if (!told.startsWith("{")) {
      return Set.of();
    }
    JsonObject json = JsonMapping.JSON.fromJson(told, JsonObject.class);
    return !json.containsKey("items")
        ? Set.of()
        : json.getJsonArray("items").getValuesAs(JsonObject.class).stream()
            .filter(item -> item.containsKey("id"))
            .map(item -> item.getString("id"))
            .collect(Collectors.toSet());
  }

  /** The answer as text, whether or not it is rendered already. */
  private static String told(Object entity) {
    return switch (entity) {
      case byte[] rendered -> new String(rendered, StandardCharsets.UTF_8);
      case Record view -> JsonMapping.JSON.toJson(view);
      case null, default -> "";
    };
  }
}
