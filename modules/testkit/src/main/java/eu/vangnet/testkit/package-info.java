package eu.vangnet.testkit;
