/**
 * A real Keycloak with the realm that is shipped, and the journeys of persons and machines through
 * it. It is started from its distribution, which the build unpacks; a test that cannot start it
 * fails.
 */
package eu.vangnet.keycloak;
