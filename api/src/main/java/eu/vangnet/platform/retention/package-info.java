/**
 * What features tell the engine of retention about time: which of their records are over a moment.
 * How a record about a person is erased, with all that belongs to it, is {@code platform.personal}.
 *
 * <p>Owns no data. Neighbours: {@code privacy.retention} holds the rules, {@code batch.retention}
 * runs them; features with records about persons implement {@link
 * eu.vangnet.platform.retention.RetainedRecords}, whoever keeps rows that serve the product itself
 * implements {@link eu.vangnet.platform.retention.Leftovers}.
 */
package eu.vangnet.platform.retention;
