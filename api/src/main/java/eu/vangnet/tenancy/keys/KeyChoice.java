package eu.vangnet.tenancy.keys;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which key is to wrap the keysets of the tenant. */
@Schema(description = "The key that is to wrap the keysets of the tenant")
public record KeyChoice(
    @Schema(
            description =
                "Name of a key of the tenant's own at a key service that this installation knows;"
                    + " left out, the installation's key wraps",
            example = "vault:main/duinstad",
            maxLength = 300,
            pattern =
                "^(vault:[a-z][a-z0-9-]{0,30}/[A-Za-z0-9._-]{1,100}|aws-kms:arn:[A-Za-z0-9:/_-]{1,250})$")
        Optional<String> ownKey) {}
