package eu.vangnet.countrybe;

import eu.vangnet.testkit.ModuleConformance;

class LocalIntegralSecurityCellConformanceTest extends ModuleConformance {}
