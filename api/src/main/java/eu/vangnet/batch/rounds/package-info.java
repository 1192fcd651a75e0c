/** When tenants are visited: soon after they wrote, and all of them at start and regularly. */
package eu.vangnet.batch.rounds;
