package eu.vangnet.casework.trends;

import jakarta.json.JsonObject;

/**
 * What was filled in. Stored sealed.
 *
 * @param answers by the names of the form's fields
 */
public record TrendContent(JsonObject answers) {}
