/**
 * Other systems: what they bring in here. Uses features only through what the platform asks them.
 */
package eu.vangnet.integration;
