package eu.vangnet.platform.resources;

import eu.vangnet.security.Decision;
import eu.vangnet.security.DecisionPoint;
import eu.vangnet.security.Facts;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the caller may do to an object now, and why not.
 *
 * @param name the right
 * @param permitted whether the decision point allows it now
 * @param reason stable reason code where it does not
 */
@Schema(description = "An action with whether the caller may do it now")
public record ActionView(
    @Schema(
            description = "The right that the action needs",
            example = "signals:weigh",
            maxLength = 60,
            pattern = "^[a-z]+:[a-z]+$",
            required = true)
        String name,
    @Schema(description = "Whether it may be done now", example = "true", required = true)
        boolean permitted,
    @Schema(
            description = "Reason code of the refusal",
            example = "notInThisState",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$")
        Optional<String> reason) {

  /** What the decision point says of each action. */
  public static List<ActionView> of(Principal principal, Facts facts, Right... actions) {
    return Stream.of(actions).map(action -> of(principal, facts, action)).toList();
  }

  private static ActionView of(Principal principal, Facts facts, Right action) {
    Decision decision = DecisionPoint.decide(principal, action, facts);
    return new ActionView(action.code(), decision.allowed(), decision.reason());
  }
}
