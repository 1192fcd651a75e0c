package eu.vangnet.platform;
