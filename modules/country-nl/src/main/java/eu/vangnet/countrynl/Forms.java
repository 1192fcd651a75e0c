package eu.vangnet.countrynl;

import eu.vangnet.spi.Form;
import eu.vangnet.spi.FormSubject;
import java.util.List;

/**
 * What is filled in. The criteria of the act are no checklist, so these are headings for sentences:
 * nothing is ticked, counted or graded.
 */
final class Forms {
  private static final String WEIGHING =
      """
      {
        "type": "object",
        "additionalProperties": false,
        "required": ["facts", "proportionality", "subsidiarity"],
        "properties": {
          "facts": {"type": "string", "minLength": 1, "maxLength": 8000},
          "opinions": {"type": "string", "maxLength": 8000},
          "contradicting": {"type": "string", "maxLength": 8000},
          "coherenceOfSignals": {"type": "string", "maxLength": 4000},
          "socialRelations": {"type": "string", "maxLength": 4000},
          "selfReliance": {"type": "string", "maxLength": 4000},
          "proportionality": {"type": "string", "minLength": 1, "maxLength": 4000},
          "subsidiarity": {"type": "string", "minLength": 1, "maxLength": 4000}
        }
      }
      """;
  private static final String PLAN =
      """
      {
        "type": "object",
        "additionalProperties": false,
        "required": ["goals", "interventions"],
        "properties": {
          "goals": {
            "type": "array",
            "minItems": 1,
            "maxItems": 20,
            "items": {"type": "string", "minLength": 1, "maxLength": 1000}
          },
          "protectiveFactors": {"type": "string", "maxLength": 4000},
          "interventions": {
            "type": "array",
            "minItems": 1,
            "maxItems": 40,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": ["kind", "description", "owner"],
              "properties": {
                "kind": {"enum": ["administrative", "criminalLaw", "care", "other"]},
                "aimedAt": {"enum": ["person", "environment"]},
                "description": {"type": "string", "minLength": 1, "maxLength": 2000},
                "owner": {"type": "string", "minLength": 1, "maxLength": 40},
                "until": {"type": "string", "format": "date"}
              }
            }
          }
        }
      }
      """;
  private static final String NECESSITY =
      """
      {
        "type": "object",
        "additionalProperties": false,
        "required": ["stillNecessary", "grounds"],
        "properties": {
          "stillNecessary": {"type": "boolean"},
          "grounds": {"type": "string", "minLength": 1, "maxLength": 4000},
          "lighterAlternatives": {"type": "string", "maxLength": 4000}
        }
      }
      """;

  private Forms() {}

  static List<Form> all() {
    return List.of(
        new Form("weighing", Words.of("Weighing", "Weging"), FormSubject.PERSON, WEIGHING),
        new Form("plan", Words.of("Plan", "Plan van aanpak"), FormSubject.CASE, PLAN),
        new Form(
            "necessityReview",
            Words.of("Review of necessity", "Toets op noodzaak"),
            FormSubject.CASE,
            NECESSITY));
  }
}
