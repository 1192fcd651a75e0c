package eu.vangnet.tenants;
