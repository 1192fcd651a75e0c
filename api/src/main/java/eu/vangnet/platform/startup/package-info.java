/**
 * From configuration to a product that may serve: reads and checks every key, opens the tenancy,
 * makes its parts injectable, and stops the start with one sentence where something is wrong.
 */
package eu.vangnet.platform.startup;
