/**
 * Carries messages between tenants: the only place where the data of one tenant lead to a change at
 * another.
 *
 * <p>For one sender at a time, held by a lease with a fence in its own schema, the courier takes
 * committed messages in the order of sending, puts each into the receiver's inbox under the
 * receiver's own account, and only then marks it under the sender's. No transaction spans two
 * tenants. A server may die anywhere: a message that was put and not marked is put again and found
 * there by its id; one that was handled is marked in the same transaction as what it changed.
 *
 * <p>What is trusted: the courier reads a message in the sender's schema, under the sender's own
 * account, so no tenant can write in the name of another; and the MAC on it shows that it was
 * written by the product and not into the database. Inside the server every tenant's keys can be
 * unwrapped, so a server that was taken over is not withstood by any of this.
 *
 * <p>A receiver that rests, or whose database does not answer, gets its messages later: after 1, 2,
 * 4 seconds and so on up to an hour, for thirty days. One that is unknown, closing or erased gets
 * none, and the sender is told why. What a tenant wrote before it closed is carried all the same,
 * and it is not erased while that may still reach somebody. A message that waits holds back those
 * behind it to the same receiver, because their order counts, and nobody else's.
 *
 * <p>Uses {@code platform.messages}; features take part by {@link
 * eu.vangnet.platform.messages.MessageKind} and know nothing of this package.
 */
package eu.vangnet.batch.courier;
