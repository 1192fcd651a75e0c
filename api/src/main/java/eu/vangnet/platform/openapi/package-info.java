/**
 * The OpenAPI document: made from the resources and records, served, printed, and the source from
 * which input is validated.
 *
 * <p>A resource says what only it knows: {@code @Tag} with a description on the class; on each
 * method {@code @Operation(operationId, summary, description)}, {@code @Needs} or
 * {@code @OpenToAll}, and {@code @APIResponse} with the schema of its view; on each record
 * component {@code @Schema} with description, example and bound. Everything that is the same for
 * all operations (headers, problems, scopes, closed objects, bounds that follow from a format) is
 * added here, by one small filter each.
 *
 * <p>Path parameters carry the name of what they identify ({@code signalId}, not {@code id}); tags
 * begin with a capital letter; enumerated values and properties are lowerCamelCase; no maps, no
 * inheritance.
 */
package eu.vangnet.platform.openapi;
