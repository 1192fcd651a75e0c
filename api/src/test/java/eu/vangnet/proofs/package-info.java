/**
 * The long proofs that {@code ./vangnet prove} runs: the product as its own processes, treated as
 * badly as machines and people treat it. Reduced in size unless {@code vangnet.prove.full} is true.
 */
package eu.vangnet.proofs;
