package eu.vangnet.platform.observation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of {@code /status}. */
@Schema(name = "Status", description = "Which version runs, since when, with which modules")
public record StatusView(
    @Schema(
            description = "Version of the API",
            pattern = "^\\d+\\.\\d+\\.\\d+$",
            maxLength = 20,
            example = "1.0.0",
            required = true)
        String version,
    @Schema(
            description = "When this server started",
            format = "date-time",
            maxLength = 35,
            example = "2026-11-23T10:15:30Z",
            required = true)
        String startedAt,
    @Schema(description = "The programme modules it has loaded", maxItems = 500, required = true)
        List<ModuleView> modules) {

  /** One module. */
  @Schema(name = "StatusModule", description = "A loaded programme module")
  public record ModuleView(
      @Schema(
              description = "Its id",
              pattern = "^[a-z0-9-]+$",
              maxLength = 60,
              example = "country-nl",
              required = true)
          String id,
      @Schema(
              description = "Its version",
              pattern = "^\\d+\\.\\d+\\.\\d+.*$",
              maxLength = 40,
              example = "1.0.0",
              required = true)
          String version) {}
}
