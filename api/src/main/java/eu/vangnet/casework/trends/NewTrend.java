package eu.vangnet.casework.trends;

import jakarta.json.JsonObject;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A form to fill in, about no person. */
@Schema(description = "A form that is filled in about no person")
public record NewTrend(
    @Schema(
            description = "Identifier of a module of the own tenant",
            example = "country-dk",
            maxLength = 40,
            pattern = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
            required = true)
        String module,
    @Schema(
            description = "A form of it that is about an organisation, an activity or a group",
            example = "trendReport",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String form,
    @Schema(
            description = "What is filled in; its schema stands under the forms of the module",
            type = SchemaType.OBJECT,
            example =
                "{\"from\":\"2026-01-01\",\"until\":\"2026-03-31\",\"trends\":[{\"trend\":\"Leaflets at"
                    + " the station\",\"place\":\"street\"}]}",
            additionalProperties = Schema.True.class,
            required = true)
        JsonObject content) {}
