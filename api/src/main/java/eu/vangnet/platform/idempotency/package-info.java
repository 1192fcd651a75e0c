/**
 * The same request twice makes one thing. Owns the table {@code idempotency_record}, which holds no
 * body: a replay renders the current view through the decision point again.
 */
package eu.vangnet.platform.idempotency;
