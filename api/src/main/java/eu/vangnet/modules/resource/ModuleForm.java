package eu.vangnet.modules.resource;

import eu.vangnet.spi.Form;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A closed form.
 *
 * @param id name in the module
 * @param title what people call it
 * @param subject what it is about
 * @param schema closed JSON Schema with order, labels and help
 */
@Schema(description = "A closed form")
public record ModuleForm(
    @Schema(
            description = "Code of the form",
            example = "weighing",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String id,
    @Schema(
            description = "What people call it",
            example = "Weighing",
            maxLength = 4000,
            required = true)
        String title,
    @Schema(
            description =
                "What it is about: person, case, organisation, activity or group; more may come",
            example = "case",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String subject,
    @Schema(
            description =
                "JSON Schema 2020-12; every object in it is closed. Labels stand in title, help in"
                    + " description, the order in x-order, labels of options in x-labels",
            type = SchemaType.OBJECT,
            example = "{\"type\": \"object\", \"additionalProperties\": false}",
            additionalProperties = Schema.True.class,
            required = true)
        JsonObject schema) {

  static ModuleForm of(Form form, String language) {
    try (JsonReader reader = Json.createReader(new StringReader(form.schemaIn(language)))) {
      return new ModuleForm(
          form.id(), form.title().in(language), form.subject().code(), reader.readObject());
    }
  }
}
