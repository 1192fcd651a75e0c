package eu.vangnet.spi;
