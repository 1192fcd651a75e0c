/**
 * The stolen dump: persons are planted through the API, then every column of every table is
 * searched for what was said of them, as it was written and in the forms in which it might hide.
 */
package eu.vangnet.dump;
