package eu.vangnet.example;

import eu.vangnet.testkit.ModuleConformance;

class ExampleConformanceTest extends ModuleConformance {}
