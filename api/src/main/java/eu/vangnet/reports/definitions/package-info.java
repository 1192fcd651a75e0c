/** What a report counts, in versions. Owns no data; nothing here is sensitive. */
package eu.vangnet.reports.definitions;
