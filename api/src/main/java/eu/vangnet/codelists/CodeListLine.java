package eu.vangnet.codelists;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A code list in the list of lists.
 *
 * @param id its name
 * @param href its address
 * @param label what it is called
 * @param version version of the shared part
 */
@Schema(description = "A code list without its codes")
public record CodeListLine(
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
        String version) {

  static CodeListLine of(CodeList list, String language) {
    return new CodeListLine(
        list.id(), "/v1/codelists/" + list.id(), list.label(language), list.version());
  }
}
