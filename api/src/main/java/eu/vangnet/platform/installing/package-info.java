/**
 * Where the command line and the register meet, without knowing each other: the operator's tenant
 * of a fresh installation, and the issuers whose tokens are believed. Owns no data and holds no
 * rule; what passes here names no person. There is no such operation over HTTP: whoever decides
 * which issuer is believed holds the database, so no token, however strong, lets its bearer sign
 * for others.
 */
package eu.vangnet.platform.installing;
