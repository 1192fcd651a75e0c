/** The way of working of the tenant's country module, as case work asks for it. Owns no data. */
package eu.vangnet.casework.procedures;
