/** New keys for what is stored: every sealed column of real tables, whoever owns it. */
package eu.vangnet.batch.resealing;
