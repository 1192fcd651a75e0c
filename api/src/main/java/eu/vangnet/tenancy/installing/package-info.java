/**
 * What only who runs the installation does, from the command line: making the operator's tenant,
 * and saying which issuers are believed and for whom. Owns no data: tenants and issuers stand in
 * the register of the tenants module. Nothing here reads the data of a tenant; it writes into their
 * journals, so that each tenant sees who was let in.
 *
 * <p>The journal is written first: in doubt more is recorded than was done. Only whoever is put out
 * is put out even where the journal of a tenant cannot be written.
 */
package eu.vangnet.tenancy.installing;
