/**
 * Finds, checks and serves the programme modules: everything that differs per country or working
 * group.
 *
 * <p>Owns the way from a jar in the folder to a module that a tenant uses: signature, byte code,
 * own class loader, declarations, time limits. A class loader is no sandbox, so code runs only when
 * a configured signer signed it and its byte code refers to nothing but the contract, itself and an
 * allow-list of JDK classes and methods. A jar that fails is refused by name and the server runs
 * on.
 *
 * <p>Neighbours: tenants (which versions a tenant enabled), spi, security, platform. Holds no
 * personal data and no tables.
 */
package eu.vangnet.modules;
