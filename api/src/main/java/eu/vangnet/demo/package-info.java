/**
 * Everything that makes {@code ./vangnet run} work on a bare machine: an embedded database,
 * fictional sample tenants and an issuer of demo tokens. It owns the demo's data folder. Nothing
 * here starts in production: each entry point refuses unless {@code vangnet.demo} is true.
 */
package eu.vangnet.demo;
