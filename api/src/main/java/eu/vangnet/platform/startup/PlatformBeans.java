package eu.vangnet.platform.startup;

import eu.vangnet.platform.edge.EdgeSettings;
import eu.vangnet.platform.scanning.ScannerSettings;
import eu.vangnet.tenants.BatchDatabase;
import eu.vangnet.tenants.DataKeys;
import eu.vangnet.tenants.Departures;
import eu.vangnet.tenants.DirectoryDatabase;
import eu.vangnet.tenants.EnvelopeKeys;
import eu.vangnet.tenants.Erasures;
import eu.vangnet.tenants.Issuers;
import eu.vangnet.tenants.JournalHeads;
import eu.vangnet.tenants.KeyRenewals;
import eu.vangnet.tenants.KeyWrapping;
import eu.vangnet.tenants.PublicationDatabase;
import eu.vangnet.tenants.ReportingDatabase;
import eu.vangnet.tenants.Revocations;
import eu.vangnet.tenants.Tenancy;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantExports;
import eu.vangnet.tenants.TenantImports;
import eu.vangnet.tenants.TenantKeys;
import eu.vangnet.tenants.TenantRuns;
import eu.vangnet.tenants.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Makes the tenancy and its parts injectable. The module `tenants` knows no container; this is the
 * one place that knows both. One object each for the life of the server.
 */
@Dependent
class PlatformBeans {

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }

  @Produces
  @Singleton
  Settings settings() {
    return Settings.read(ConfigProvider.getConfig());
  }

  @Produces
  @Singleton
  EdgeSettings edge(Settings settings) {
    return settings.edge();
  }

  @Produces
  @Singleton
  ScannerSettings scanner(Settings settings) {
    return settings.scanner();
  }

  @Produces
  @Singleton
  Tenancy tenancy(Settings settings, Clock clock) {
    return Tenancy.open(settings.tenancy(), TenantClasses.find(), clock);
  }

  void close(@Disposes Tenancy tenancy) {
    tenancy.close();
  }

  @Produces
  @Singleton
  Tenants tenants(Tenancy tenancy) {
    return tenancy.tenants();
  }

  @Produces
  @Singleton
  Erasures erasures(Tenancy tenancy) {
    return tenancy.erasures();
  }

  @Produces
  @Singleton
  TenantImports imports(Tenancy tenancy) {
    return tenancy.imports();
  }

  @Produces
  @Singleton
  TenantExports exports(Tenancy tenancy) {
    return tenancy.exports();
  }

  @Produces
  @Singleton
  Departures departures(Tenancy tenancy) {
    return tenancy.departures();
  }

  @Produces
  @Singleton
  Issuers issuers(Tenancy tenancy) {
    return tenancy.issuers();
  }

  @Produces
  @Singleton
  Revocations revocations(Tenancy tenancy) {
    return tenancy.revocations();
  }

  @Produces
  @Singleton
  TenantDatabase database(Tenancy tenancy) {
    return tenancy.database();
  }

  @Produces
  @Singleton
  TenantKeys keys(Tenancy tenancy) {
    return tenancy.keys();
  }

  @Produces
  @Singleton
  EnvelopeKeys envelopeKeys(Tenancy tenancy) {
    return tenancy.envelopeKeys();
  }

  @Produces
  @Singleton
  DataKeys dataKeys(Tenancy tenancy) {
    return tenancy.dataKeys();
  }

  @Produces
  @Singleton
  KeyWrapping keyWrapping(Tenancy tenancy) {
    return tenancy.keyWrapping();
  }

  @Produces
  @Singleton
  KeyRenewals keyRenewals(Tenancy tenancy) {
    return tenancy.keyRenewals();
  }

  @Produces
  @Singleton
  TenantRuns runs(Tenancy tenancy) {
    return tenancy.runs();
  }

  @Produces
  @Singleton
  BatchDatabase batchDatabase(Tenancy tenancy) {
    return tenancy.batchDatabase();
  }

  @Produces
  @Singleton
  JournalHeads journalHeads(Tenancy tenancy) {
    return tenancy.journalHeads();
  }

  @Produces
  @Singleton
  ReportingDatabase reportingDatabase(Tenancy tenancy) {
    return tenancy.reportingDatabase();
  }

  @Produces
  @Singleton
  DirectoryDatabase directoryDatabase(Tenancy tenancy) {
    return tenancy.directoryDatabase();
  }

  @Produces
  @Singleton
  PublicationDatabase publicationDatabase(Tenancy tenancy) {
    return tenancy.publicationDatabase();
  }
}
