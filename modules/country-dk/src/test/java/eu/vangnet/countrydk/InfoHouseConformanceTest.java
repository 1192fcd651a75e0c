package eu.vangnet.countrydk;

import eu.vangnet.testkit.ModuleConformance;

class InfoHouseConformanceTest extends ModuleConformance {}
