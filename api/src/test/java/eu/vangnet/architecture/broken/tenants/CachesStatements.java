package eu.vangnet.architecture.broken.tenants;

/** Statements that stay. */
final class CachesStatements {
  String property() {
    return "eclipselink.jdbc.cache-statements";
  }
}
