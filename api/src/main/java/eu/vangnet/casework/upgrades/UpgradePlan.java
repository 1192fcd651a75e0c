package eu.vangnet.casework.upgrades;

import eu.vangnet.casework.forms.FormFate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an upgrade would do. */
@Schema(description = "What an upgrade would do; nothing is changed")
public record UpgradePlan(
    @Schema(
            description = "Identifier of the module",
            example = "country-nl",
            maxLength = 40,
            pattern = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
            required = true)
        String module,
    @Schema(
            description = "The version that open cases run under",
            example = "1.0.0",
            maxLength = 20,
            pattern = "^[0-9]+[.][0-9]+[.][0-9]+$",
            required = true)
        String from,
    @Schema(
            description = "The version that the tenant enabled",
            example = "1.1.0",
            maxLength = 20,
            pattern = "^[0-9]+[.][0-9]+[.][0-9]+$",
            required = true)
        String to,
    @Schema(
            description = "Whether every state has one that follows",
            example = "true",
            required = true)
        boolean complete,
    @Schema(description = "What becomes of each state", maxItems = 100, required = true)
        List<UpgradedState> states,
    @Schema(
            description = "What becomes of each form that was filled in",
            maxItems = 200,
            required = true)
        List<UpgradedForm> forms) {

  static UpgradePlan of(
      String module,
      String from,
      String to,
      List<UpgradedState> states,
      Map<String, FormFate> forms) {
    return new UpgradePlan(
        module,
        from,
        to,
        states.stream().allMatch(state -> state.to().isPresent()),
        states,
        UpgradedForm.of(forms));
  }
}
