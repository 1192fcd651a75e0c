package eu.vangnet.codelists;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A code list with its codes, labels in one language.
 *
 * @param id its name
 * @param href its address
 * @param label what it is called
 * @param version version of the shared part
 * @param source where the codes come from
 * @param items the codes in their order
 */
@Schema(description = "A code list with its codes")
public record CodeListView(
    @Schema(
            description = "Name of the list",
            example = "sector",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String id,
    @Schema(
            description = "Address of the list",
            example = "/v1/codelists/sector",
            maxLength = 120,
            required = true)
        String href,
    @Schema(
            description = "What the list is called",
            example = "Sector of who reported",
            maxLength = 4000,
            required = true)
        String label,
    @Schema(
            description = "Version of the shared part",
            example = "1.0.0",
            maxLength = 20,
            pattern = "^[0-9]+([.][0-9]+){0,2}$",
            required = true)
        String version,
    @Schema(
            description = "Where the codes come from",
            example = "NUTS 2024, Eurostat, CC BY 4.0",
            maxLength = 1000,
            required = true)
        String source,
    @Schema(
            description = "The codes in their order of presentation",
            maxItems = 5000,
            required = true)
        List<CodeView> items) {

  static CodeListView of(CodeList list, String language) {
    return new CodeListView(
        list.id(),
        "/v1/codelists/" + list.id(),
        list.label(language),
        list.version(),
        list.source(),
        list.codes().stream().map(code -> CodeView.of(list.id(), code, language)).toList());
  }
}
