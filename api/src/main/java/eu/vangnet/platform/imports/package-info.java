/**
 * What features say of records that are brought in from an earlier system. Owns no data: each
 * feature makes its own records by its own use cases, so that what is brought in keeps the same
 * rules as what people record.
 */
package eu.vangnet.platform.imports;
