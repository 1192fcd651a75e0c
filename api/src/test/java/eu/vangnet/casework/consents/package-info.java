/** Consent rules of modules, against what was recorded through the public surface. */
package eu.vangnet.casework.consents;
