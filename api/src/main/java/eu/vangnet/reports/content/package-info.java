/**
 * The content of a dataset: protected figures with what is needed to understand and repeat them, in
 * one canonical form with a checksum. Holds no exact sum; neighbours are {@code
 * reports.disclosure}, which makes the tables, and whoever stores or shows them.
 */
package eu.vangnet.reports.content;
