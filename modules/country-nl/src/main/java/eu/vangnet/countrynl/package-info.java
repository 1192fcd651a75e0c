package eu.vangnet.countrynl;
