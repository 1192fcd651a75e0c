/**
 * Keys that wrap keysets at services outside: HashiCorp Vault's transit engine and AWS KMS. Apart
 * from the tenants, which speak no HTTP. Owns no data. Sensitive is all that goes over the wire:
 * keysets in clear on their way to be wrapped, and the token of a server. Neither ever stands in a
 * message or a log; of an answer only its status and the service's own error code do.
 */
package eu.vangnet.platform.keyservices;
