package eu.vangnet.evaluations.responses;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How those who are invited read what is asked. */
@Schema(description = "How those who are invited read what is asked; the same for all of them")
public record QuestionnaireAccess(
    @Schema(
            description = "Address of the questions",
            example = "/v1/questionnaires/7f7d9c1e-4b0f-4c62-9d0b-0c5b7a3f2e11",
            maxLength = 120,
            pattern = "^/v1/questionnaires/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description =
                "Goes into the header Capability of GET on that address, as often as needed",
            example = "vc1.bmwtZHVpbnN0YWQ.AbCdEf012",
            maxLength = 520,
            pattern = "^vc1\\.[A-Za-z0-9_-]{1,400}\\.[A-Za-z0-9_-]{1,100}$",
            required = true)
        String capability) {}
