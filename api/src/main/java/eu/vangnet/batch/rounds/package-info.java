/**
 * When tenants are visited: soon after they wrote, and all of them at start and regularly; or once
 * a day.
 */
package eu.vangnet.batch.rounds;
