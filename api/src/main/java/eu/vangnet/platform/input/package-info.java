/**
 * The contract, enforced: every body and every parameter is checked against the schema that the
 * published document has for the operation, all errors are told at once, and only then anything is
 * bound to a record.
 */
package eu.vangnet.platform.input;
