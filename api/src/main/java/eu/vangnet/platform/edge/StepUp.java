package eu.vangnet.platform.edge;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.security.Authentication;
import eu.vangnet.security.Principal;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Asks for a strong and fresh proof of who the caller is, in the words of RFC 9470. A token that
 * somebody else holds on a person's behalf never counts: the person is not there.
 */
@Singleton
class StepUp {
  private final StepUpSettings settings;
  private final Clock clock;

  @Inject
  StepUp(EdgeSettings settings, Clock clock) {
    this.settings = settings.stepUp();
    this.clock = clock;
  }

  /**
   * Lets a caller through whose proof counts.
   *
   * @throws ProblemException 401 that says which proof is asked for
   */
  void require(Principal caller) {
    Authentication told = caller.authentication();
    boolean strong = told.level().filter(settings.levels()::contains).isPresent();
    boolean fresh = told.at().filter(this::isFresh).isPresent();
    if (!strong || !fresh || told.actor().isPresent()) {
      throw refusal();
    }
  }

  private boolean isFresh(Instant at) {
    Instant now = clock.instant();
    return !at.isAfter(now.plusSeconds(AccessTokenClaims.LEEWAY_SECONDS))
        && !at.isBefore(now.minus(settings.freshness()));
  }

  private ProblemException refusal() {
    ProblemType type = ProblemType.STEP_UP_NEEDED;
    String challenge =
        "Bearer realm=\"vangnet\", error=\"insufficient_user_authentication\","
            + " error_description=\"A strong authentication of a short while ago is needed\","
            + " acr_values=\"%s\", max_age=\"%d\""
                .formatted(String.join(" ", settings.levels()), settings.freshness().toSeconds());
    return new ProblemException(
        type, type.remedy(), List.of(), Map.of("WWW-Authenticate", challenge));
  }
}
