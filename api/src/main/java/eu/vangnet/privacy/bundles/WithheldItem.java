package eu.vangnet.privacy.bundles;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that is not given, and why; never what it is. */
@Schema(description = "Something that is withheld, with its ground and without its content")
public record WithheldItem(
    @Schema(
            description = "Kind of the record",
            example = "signal",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String kind,
    @Schema(description = "Identifier of the record", format = "uuid", required = true) String id,
    @Schema(
            description = "Where it stands in the record",
            example = "reporter.name",
            maxLength = 200,
            pattern = "^[A-Za-z0-9]+([.][A-Za-z0-9]+)*$",
            required = true)
        String item,
    @Schema(
            description =
                "othersRights, professionalSecrecy, confidenceOfChild, safety or"
                    + " preventionOfOffences",
            example = "othersRights",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String ground) {}
