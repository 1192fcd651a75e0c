/** Tests of the history of records. */
package eu.vangnet.platform.history;
