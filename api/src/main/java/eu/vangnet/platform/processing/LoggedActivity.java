package eu.vangnet.platform.processing;

import java.util.UUID;

/**
 * A processing activity whose processings are logged.
 *
 * @param version identifier of its present version in the register
 * @param confidential whether the persons concerned must not learn of the lines
 */
public record LoggedActivity(UUID version, boolean confidential) {}
