package eu.vangnet.batch.moving;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.journal.Outcome;
import eu.vangnet.platform.moving.TenantImporter;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Purpose;
import eu.vangnet.security.Right;
import eu.vangnet.tenants.Issuers;
import eu.vangnet.tenants.NewTenant;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantExists;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantImports;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Makes a tenant of an export. Thread-safe. */
@Singleton
class TenantImport implements TenantImporter {
  private static final String IMPORT = "import";
  private static final String CLIENT = "vangnet";

  private final TenantImports imports;
  private final Issuers issuers;
  private final RowImport rows;
  private final Recorder recorder;

  @Inject
  TenantImport(TenantImports imports, Issuers issuers, RowImport rows, Recorder recorder) {
    this.imports = imports;
    this.issuers = issuers;
    this.rows = rows;
    this.recorder = recorder;
  }

  @Override
  public Imported bringIn(Path file, String privateKey, Consumer<String> progress) {
    Manifest manifest = ArchiveCheck.check(file, privateKey);
    NewTenant tenant = manifest.tenant();
    progress.accept("The export of " + tenant.id() + " is whole.");
    requireSameTables(manifest, tenant);
    UUID attempt = begin(manifest, tenant);
    long stored =
        TenantContext.<Long, RuntimeException>call(
            tenant.id(), () -> fill(file, privateKey, manifest, progress));
    imports.finish(tenant.id(), attempt);
    Set<String> awaited =
        tenant.issuers().stream()
            .filter(url -> issuers.find(url).isEmpty())
            .collect(Collectors.toSet());
    return new Imported(tenant.id(), stored, awaited);
  }

  private void requireSameTables(Manifest manifest, NewTenant tenant) {
    List<String> here = imports.migrations(tenant.kind());
    if (!here.equals(manifest.migrations())) {
      throw new ImportRefused(
          "The export was written by version "
              + manifest.product()
              + " with other tables than here; import it with that version, then update.");
    }
  }

  private UUID begin(Manifest manifest, NewTenant tenant) {
    try {
      return imports.begin(tenant, manifest.settings(), manifest.export());
    } catch (TenantExists taken) {
      throw new ImportRefused("There is a tenant " + tenant.id() + " here already.");
    }
  }

  private long fill(Path file, String privateKey, Manifest manifest, Consumer<String> progress) {
    Map<String, TableShape> tables = rows.tables();
    AtomicLong stored = new AtomicLong();
    ArchiveCheck.read(
        file,
        privateKey,
        (table, lines) -> {
          if (TableRules.isImported(table)) {
            long count = rows.store(tables.get(table), lines);
            stored.addAndGet(count);
            progress.accept(table + " " + count);
          }
        });
    journal(manifest);
    return stored.get();
  }

  /** The new chain begins with what the old one ended with. */
  private void journal(Manifest manifest) {
    TenantId tenant = TenantContext.current();
    Principal operator =
        new Principal(tenant, IMPORT, CLIENT, Optional.empty(), Set.of(), Instant.MAX);
    String trace = manifest.export().toString().replace("-", "");
    RequestContext context =
        new RequestContext(
            Optional.of(operator),
            trace,
            trace.substring(0, 16),
            Optional.of(Purpose.ADMINISTRATION));
    Optional<JsonObject> head = manifest.journal();
    JournalEntry entry =
        new JournalEntry(
            Right.TENANT_CREATE,
            ObjectType.JOURNAL,
            head.map(old -> old.getString("hash")),
            head.map(old -> old.getInt("number")).orElse(0),
            Outcome.DONE,
            Optional.of("tenantImported"));
    ScopedValue.where(RequestContext.CURRENT, context)
        .run(() -> recorder.change(entry, em -> tenant));
  }
}
