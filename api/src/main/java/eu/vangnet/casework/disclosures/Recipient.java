package eu.vangnet.casework.disclosures;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is told: a tenant, or an organisation that is none. As sent, stored sealed and shown. */
@Schema(description = "Who is told: a tenant or an organisation, one of both")
public record Recipient(
    @Schema(
            description = "Identifier of a tenant",
            example = "nl-arnhem",
            minLength = 3,
            maxLength = 40,
            pattern = "^[a-z][a-z0-9-]{1,38}[a-z0-9]$")
        Optional<String> tenant,
    @Schema(
            description = "Name of an organisation that is no tenant",
            example = "Police unit West",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$")
        Optional<String> organisation) {}
