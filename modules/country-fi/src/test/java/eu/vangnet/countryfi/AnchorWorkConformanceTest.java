package eu.vangnet.countryfi;

import eu.vangnet.testkit.ModuleConformance;

class AnchorWorkConformanceTest extends ModuleConformance {}
