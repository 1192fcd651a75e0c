/**
 * Where the command line and the work of moving a tenant between installations meet, without
 * knowing each other. Owns no data; what passes here is encrypted or said about whole tables.
 */
package eu.vangnet.platform.moving;
