/**
 * The contract between the product and a programme module: what a country or a working group
 * declares about its way of working.
 *
 * <p>{@link eu.vangnet.spi.ProgrammeModule} is the only entry point; everything else is an
 * immutable record that goes in or out of it. The package knows the JDK and nothing more: no HTTP,
 * database, container, clock or tenant id, so that a module can neither reach people nor mix
 * tenants. The public surface is frozen in {@code src/test/resources/spi-surface.txt}; new methods
 * of {@code ProgrammeModule} always come with a default.
 */
package eu.vangnet.spi;
