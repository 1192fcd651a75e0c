package eu.vangnet.privacy.explanations;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rights in plain words. */
@Schema(description = "What people can ask about their own data, in plain words for children")
public record ExplanationView(
    @Schema(
            description = "Language of the texts (ISO 639-1)",
            example = "en",
            maxLength = 2,
            pattern = "^[a-z]{2}$",
            required = true)
        String language,
    @Schema(
            description = "Whom it is written for",
            example = "children",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String audience,
    @Schema(
            description = "Heading",
            example = "What is written about you",
            maxLength = 200,
            required = true)
        String title,
    @Schema(description = "What is explained", maxItems = 30, required = true)
        List<ExplanationSection> sections,
    @Schema(
            description = "Address of the texts",
            example = "/v1/explanations",
            maxLength = 200,
            required = true)
        String self) {

  /** Copies the sections. */
  public ExplanationView {
    sections = List.copyOf(sections);
  }
}
