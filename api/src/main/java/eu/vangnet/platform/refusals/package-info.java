/**
 * Turns problems into answers. Apart from the problems themselves, because an answer names the
 * trace of its request, and the request knows problems.
 */
package eu.vangnet.platform.refusals;
