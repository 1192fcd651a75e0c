/** What it costs to have many tenants registered. */
package eu.vangnet.bench.scale;
