package eu.vangnet.tenancy.keys;

import eu.vangnet.tenants.DataKeys.DataKey;
import java.util.HexFormat;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A data key, without the key. */
@Schema(description = "A key that seals or sealed columns of the tenant")
public record DataKeyView(
    @Schema(
            description = "What tells it from the others; stands before all that it sealed",
            example = "6f1a20c4",
            maxLength = 8,
            pattern = "^[0-9a-f]{8}$",
            required = true)
        String fingerprint,
    @Schema(
            description =
                "primary seals and opens; staged opens and will seal; old opens what it sealed before",
            example = "primary",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String state) {

  static DataKeyView of(DataKey key) {
    return new DataKeyView(
        HexFormat.of().toHexDigits((int) key.id()), key.state().name().toLowerCase(Locale.ROOT));
  }
}
