/**
 * The command {@code load}: turns published one-dimensional figures into fictional persons and
 * sends them through the REST API, as any client would.
 *
 * <p>Owns reading a shape file, the mapping of published categories to core codes, the joint
 * distribution, the sending and the proof of the sums. It is a client only: of the product it knows
 * the paths and the fields of the contract and nothing else, so the sums it proves are the ones
 * that every client can read with its own token. No sum over tenants exists on the server; the
 * addition happens here.
 *
 * <p>Nothing here is sensitive: every person is invented.
 */
package eu.vangnet.load;
