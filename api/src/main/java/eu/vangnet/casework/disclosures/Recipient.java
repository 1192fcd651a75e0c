package eu.vangnet.casework.disclosures;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is told: a tenant, an organisation that is none, or a guardian of the child. As sent, stored
 * sealed and shown.
 */
@Schema(description = "Who is told: a tenant, an organisation or a guardian, one of them")
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
        Optional<String> organisation,
    @Schema(
            description =
                "Identifier of a guardian among the persons of the case; the name is added when it"
                    + " is kept",
            example = "0190b6f4-0000-7000-8000-000000000003",
            format = "uuid",
            maxLength = 36)
        Optional<String> guardian) {

  /** What sort of recipient it is. */
  String kind() {
    if (tenant.isPresent()) {
      return "tenant";
    }
    return guardian.isPresent() ? "guardian" : "organisation";
  }

  /** Whether exactly one is named. */
  public boolean namesOne() {
    return Stream.of(tenant, organisation, guardian).filter(Optional::isPresent).count() == 1;
  }

  /** Whether both are the same; a guardian is called by a name only once it is kept. */
  public boolean isSameAs(Recipient other) {
    if (guardian.isPresent() || other.guardian.isPresent()) {
      return guardian.equals(other.guardian);
    }
    return tenant.equals(other.tenant)
        && organisation.map(Recipient::folded).equals(other.organisation.map(Recipient::folded));
  }

  /** Whether it is a tenant or an organisation that is written so, apart from case and spaces. */
  public boolean isCalled(String words) {
    return guardian.isEmpty()
        && tenant
            .or(() -> organisation)
            .filter(name -> folded(name).equals(folded(words)))
            .isPresent();
  }

  /** "Police West" and {@code police-west} are the same one. */
  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
