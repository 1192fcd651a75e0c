package eu.vangnet.codelists;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A code.
 *
 * @param code never translated
 * @param href address of the list with this code
 * @param label what people call it
 * @param validFrom first year or day of use
 * @param validUntil last year or day of use
 * @param successors codes that took its place
 * @param parent the code it is a part of
 * @param coreCode the shared code it counts as
 * @param module the module that adds it
 */
@Schema(description = "A code of a list")
public record CodeView(
    @Schema(
            description = "The code; never translated",
            example = "education",
            maxLength = 40,
            pattern = "^[A-Za-z0-9][A-Za-z0-9+-]{0,39}$",
            required = true)
        String code,
    @Schema(
            description = "Address of the list, with the code as its fragment",
            example = "/v1/codelists/sector#education",
            maxLength = 160,
            required = true)
        String href,
    @Schema(
            description = "What people call it",
            example = "Education",
            maxLength = 4000,
            required = true)
        String label,
    @Schema(
            description =
                "First year or day of use, as exact as the source is; absent where unknown",
            example = "2015",
            maxLength = 10,
            pattern = "^[0-9]{4}(-[0-9]{2}-[0-9]{2})?$")
        Optional<String> validFrom,
    @Schema(
            description = "Last year or day of use; absent while it is in use or where unknown",
            example = "2024",
            maxLength = 10,
            pattern = "^[0-9]{4}(-[0-9]{2}-[0-9]{2})?$")
        Optional<String> validUntil,
    @Schema(
            description = "Codes that took its place",
            example = "[\"rehabilitation\"]",
            maxLength = 40,
            pattern = "^[A-Za-z0-9][A-Za-z0-9+-]{0,39}$",
            maxItems = 20,
            required = true)
        List<String> successors,
    @Schema(
            description = "The code it is a part of; absent where there is none",
            example = "NL3",
            maxLength = 40,
            pattern = "^[A-Za-z0-9][A-Za-z0-9+-]{0,39}$")
        Optional<String> parent,
    @Schema(
            description = "The shared code it counts as; absent for shared codes",
            example = "rightWing",
            maxLength = 40,
            pattern = "^[A-Za-z0-9][A-Za-z0-9+-]{0,39}$")
        Optional<String> coreCode,
    @Schema(
            description = "The module that adds it; absent for shared codes",
            example = "country-nl",
            maxLength = 40,
            pattern = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$")
        Optional<String> module) {

  static CodeView of(String list, Code code, String language) {
    return new CodeView(
        code.code(),
        "/v1/codelists/" + list + "#" + code.code(),
        code.label(language),
        code.validity().from(),
        code.validity().until(),
        code.successors(),
        code.parent(),
        code.extension().map(Code.Extension::coreCode),
        code.extension().map(Code.Extension::module));
  }
}
