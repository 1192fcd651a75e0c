package eu.vangnet.countrynl;

import eu.vangnet.testkit.ModuleConformance;

class PersonCentredApproachConformanceTest extends ModuleConformance {}
