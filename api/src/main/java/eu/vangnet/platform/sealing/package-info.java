/** Turns the sensitive part of an aggregate into its sealed column and back. */
package eu.vangnet.platform.sealing;
