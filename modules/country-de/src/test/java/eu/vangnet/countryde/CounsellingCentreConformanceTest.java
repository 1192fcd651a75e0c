package eu.vangnet.countryde;

import eu.vangnet.testkit.ModuleConformance;

class CounsellingCentreConformanceTest extends ModuleConformance {}
