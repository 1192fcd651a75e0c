package eu.vangnet.casework.upgrades;

import eu.vangnet.casework.forms.FormFate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of a form that was filled in under the earlier version. */
@Schema(
    description =
        "What becomes of a form that was filled in under the earlier version; what it says stays as"
            + " it is, readable by that version")
public record UpgradedForm(
    @Schema(
            description = "The form",
            example = "necessityReview",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String form,
    @Schema(
            description =
                "same: the later version asks the same; changed: whoever replaces it does so by the"
                    + " later schema; gone: it is not replaced any more. More may come",
            example = "changed",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String becomes) {

  static List<UpgradedForm> of(Map<String, FormFate> fates) {
    return fates.entrySet().stream()
        .map(entry -> new UpgradedForm(entry.getKey(), entry.getValue().code()))
        .toList();
  }
}
