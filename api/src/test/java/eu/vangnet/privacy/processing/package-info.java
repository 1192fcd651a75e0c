/** The log of processings, over HTTP. */
package eu.vangnet.privacy.processing;
