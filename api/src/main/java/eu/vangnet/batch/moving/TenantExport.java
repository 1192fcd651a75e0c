package eu.vangnet.batch.moving;

import eu.vangnet.batch.jobs.FailurePolicy;
import eu.vangnet.batch.jobs.JobKind;
import eu.vangnet.batch.jobs.JobParameter;
import eu.vangnet.batch.jobs.Stage;
import eu.vangnet.batch.jobs.StageRun;
import eu.vangnet.batch.jobs.WorkFailed;
import eu.vangnet.platform.journal.SignedHeads;
import eu.vangnet.tenancy.resolutions.ExportShelf;
import eu.vangnet.tenants.ExportFile;
import eu.vangnet.tenants.Issuers;
import eu.vangnet.tenants.Sql;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The job that writes an export which two people of the tenant have agreed on. All tables show the
 * same moment; memory holds one row and one part of the file, however large the tenant is. A worker
 * that takes over begins anew.
 */
@Singleton
public class TenantExport implements JobKind {
  private final ExportShelf shelf;
  private final RowArchive archive;
  private final TenantDatabase database;
  private final Tenants tenants;
  private final Issuers issuers;
  private final SignedHeads heads;
  private final Clock clock;

  @Inject
  TenantExport(
      ExportShelf shelf,
      RowArchive archive,
      TenantDatabase database,
      Tenants tenants,
      Issuers issuers,
      SignedHeads heads,
      Clock clock) {
    this.shelf = shelf;
    this.archive = archive;
    this.database = database;
    this.tenants = tenants;
    this.issuers = issuers;
    this.heads = heads;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "tenant-export";
  }

  @Override
  public String meaning() {
    return "writes all data of a tenant, encrypted to the tenant's own key; asked for over HTTP"
        + " only";
  }

  @Override
  public List<JobParameter> parameters() {
    return List.of();
  }

  @Override
  public List<Stage> stages() {
    return List.of(new Stage.Once("write", this::write, FailurePolicy.strict(3)));
  }

  private void write(StageRun run) {
    TenantContext.run(run.requester(), () -> writeBound(run));
  }

  private void writeBound(StageRun run) {
    UUID export = run.job().value();
    String recipient = shelf.begin(export).orElseThrow(() -> WorkFailed.forGood("notWanted"));
    TenantId tenant = run.requester();
    try (ZipOutputStream zip =
        new ZipOutputStream(
            ExportFile.sealed(
                tenant,
                export.toString(),
                recipient,
                new PartStream(shelf, export, run::requireLease)),
            StandardCharsets.UTF_8)) {
      archive.writeReadme(zip);
      Manifest manifest = database.read(em -> tables(export, TenantDatabase.connection(em), zip));
      zip.putNextEntry(new ZipEntry(Manifest.NAME));
      zip.write(manifest.json().toString().getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    } catch (IOException refused) {
      throw WorkFailed.again("exportNotWritten");
    }
    run.requireLease();
    shelf.ready(export);
    run.result("/v1/resolutions/" + export);
  }

  /** In one transaction that sees one moment only, whatever is written meanwhile. */
  private Manifest tables(UUID export, Connection connection, ZipOutputStream zip) {
    try {
      Sql.update(connection, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
      Sql.update(connection, "START TRANSACTION WITH CONSISTENT SNAPSHOT");
      try {
        Tenant tenant = tenants.find(TenantContext.current()).orElseThrow();
        return Manifest.of(
            export,
            clock.instant(),
            new Manifest.Registered(tenant, issuers.speakingFor(tenant.id())),
            RowArchive.migrations(connection),
            archive.writeTables(connection, zip),
            heads.find());
      } finally {
        Sql.update(connection, "ROLLBACK");
      }
    } catch (SQLException | IOException refused) {
      throw WorkFailed.again("exportNotWritten");
    }
  }
}
