package eu.vangnet.platform.observation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of {@code /health}. */
@Schema(name = "Health", description = "How the service is")
public record HealthView(
    @Schema(
            description =
                "UP: works. DEGRADED: works, but somebody should look at it. DOWN: does not work.",
            pattern = "^(UP|DEGRADED|DOWN)$",
            maxLength = 8,
            example = "UP",
            required = true)
        String status,
    @Schema(description = "What was checked", maxItems = 50, required = true)
        List<CheckView> checks) {

  /** One line of it. */
  @Schema(name = "HealthCheck", description = "How one part of the service is")
  public record CheckView(
      @Schema(
              description = "The part",
              pattern = "^[a-z][A-Za-z0-9]*$",
              maxLength = 60,
              example = "database",
              required = true)
          String name,
      @Schema(
              description = "How it is",
              pattern = "^(UP|DEGRADED|DOWN)$",
              maxLength = 8,
              example = "UP",
              required = true)
          String status) {}
}
