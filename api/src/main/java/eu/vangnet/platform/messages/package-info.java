/**
 * Messages between tenants: the outbox that a feature writes to, the inbox that it is served from,
 * and what it says about each kind of message. {@code batch.courier} carries them; no feature knows
 * it.
 *
 * <p>Owns {@code message_outbox}, {@code message_inbox} and {@code courier_lease} of each tenant. A
 * feature sends within the transaction of the change that it tells of, so one never happens without
 * the other. It receives within one transaction that also marks the message as handled, so each
 * message has its effect once.
 *
 * <p>The content is sealed to the receiver's key with id, sender, receiver and kind as associated
 * data: in the sender's own database it cannot be read, not even by the sender, and a message that
 * was moved or given another label does not open. Once a message has arrived or was handled, its
 * content is taken away. Whoever can only write to a database cannot make a message: each carries a
 * MAC, in the outbox by the sender's key, in the inbox by the receiver's.
 *
 * <p>Columns in clear, and why (a test compares this list with the entities):
 *
 * <ul>
 *   <li>{@code StoredEnvelope} id, number: name the message and its place in the order of sending
 *   <li>{@code StoredEnvelope} kind, kindVersion: tell which feature reads it
 *   <li>{@code StoredEnvelope} sentAt, settledAt: show how long it took
 *   <li>{@code StoredEnvelope} status, attempts, dueAt, reason: the courier finds by them what
 *       waits; codes only
 *   <li>{@code StoredEnvelope} mac: proves who made it, and tells nothing
 *   <li>{@code OutboxEnvelope} receiver: the courier has to know where it goes
 *   <li>{@code InboxEnvelope} sender, receivedAt: show whence and when it came
 * </ul>
 */
package eu.vangnet.platform.messages;
