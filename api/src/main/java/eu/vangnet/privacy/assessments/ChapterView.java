package eu.vangnet.privacy.assessments;

import eu.vangnet.privacy.statements.Chapter;
import eu.vangnet.privacy.statements.Stated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A chapter of the draft. */
@Schema(description = "A chapter of the draft of the impact assessment")
public record ChapterView(
    @Schema(
            description = "Code of the chapter",
            example = "purposes",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String code,
    @Schema(
            description = "Address of the chapter within the draft",
            example = "/v1/assessments#purposes",
            maxLength = 120,
            pattern = "^/v1/assessments#[a-zA-Z]{1,40}$",
            required = true)
        String href,
    @Schema(
            description = "What the chapter asks",
            example = "What for",
            maxLength = 200,
            required = true)
        String title,
    @Schema(description = "What is declared", maxItems = 500, required = true) List<Part> parts,
    @Schema(
            description = "What the tenant says",
            example = "The council wants to reach young people early.",
            maxLength = 10000)
        Optional<String> statement,
    @Schema(
            description = "Pseudonymous subject of who said it",
            example = "demo-privacyofficer",
            maxLength = 255)
        Optional<String> statedBy,
    @Schema(
            description = "When it was said",
            format = "date-time",
            example = "2026-03-02T09:30:00Z")
        Optional<Instant> statedAt,
    @Schema(
            description = "Whether the tenant has still to say something here",
            example = "true",
            required = true)
        boolean open) {

  /** One thing that is declared. */
  @Schema(name = "AssessmentPart", description = "A sentence with who says it")
  public record Part(
      @Schema(
              description = "register, product, or the module that says it",
              example = "country-nl",
              maxLength = 40,
              pattern = "^[a-z][a-z0-9-]{0,39}$",
              required = true)
          String origin,
      @Schema(
              description = "The sentence",
              example = "No decision about a person is taken by the product.",
              maxLength = 10000,
              required = true)
          String text) {}

  static ChapterView of(Chapter chapter, List<Part> parts, Optional<Stated> stated) {
    return new ChapterView(
        chapter.code(),
        "/v1/assessments#" + chapter.code(),
        chapter.title(),
        parts,
        stated.map(Stated::text),
        stated.map(Stated::by),
        stated.map(Stated::at),
        stated.isEmpty());
  }
}
