package eu.vangnet.tenants;

import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;

/**
 * Opens and closes everything of this package, once per server. The objects it gives are safe for
 * any number of threads and live until it is closed.
 */
public final class Tenancy implements AutoCloseable {

  /** Tenants migrated at the same time; their connections come out of the twenty set aside. */
  private final Cells cells;

  private final ControlDatabase control;
  private final Registry registry;
  private final Map<String, CellBudget> budgets;
  private final Pools pools;
  private final UnitsOfWork units;
  private final Provisioner provisioner;
  private final Standing standing;
  private final Tenants tenants;
  private final Erasures erasures;
  private final TenantImports imports;
  private final Departures departures;
  private final Issuers issuers;
  private final Revocations revocations;
  private final TenantDatabase database;
  private final KeyCopies copies;
  private final TenantKeys keys;
  private final DataKeys dataKeys;
  private final KeyWrapping keyWrapping;
  private final BatchDatabase batch;
  private final EnvelopeKeys envelopeKeys;
  private final ReportingDatabase reporting;
  private final PublicationDatabase publication;
  private final DirectoryDatabase directory;

  /** What tests replace. */
  record Parts(
      ConnectionPin pin, Consumer<Provisioner.Step> progress, Consumer<Erasures.Step> erasing) {

    static Parts real(Cells cells) {
      return new Parts(new SchemaPin(cells.names()), step -> {}, step -> {});
    }
  }

  private Tenancy(
      Cells cells, TenancySettings settings, TenantEntities entities, Clock clock, Parts parts)
      throws SQLException {
    this.cells = cells;
    KeyServices services = settings.keyServices();
    services.of(services.masterKey());
    Foundation foundation = new Foundation(cells);
    Foundation.Control laid = foundation.control(services);
    control = laid.database();
    try {
      Accounts accounts = new Accounts(control, laid.key());
      foundation.others(accounts, entities);
      registry = new Registry(control, clock);
      Keysets keysets = new Keysets(control, registry, services);
      copies = KeyCopies.of(registry, keysets, clock);
      keys = new TenantKeys(registry, keysets, copies);
      dataKeys = new DataKeys(keysets, control, clock);
      keyWrapping = new KeyWrapping(control, registry, keysets, services);
      envelopeKeys = new EnvelopeKeys(copies.addressing(), copies.receiving());
      provisioner = new Provisioner(registry, accounts, keysets, cells, entities, parts.progress());
      standing = new Standing(cells, entities, accounts, keysets);
      budgets = CellBudget.all(cells, settings.replicas());
      pools = new Pools(registry, accounts, cells, budgets, settings.poolIdle());
      tenants = new Tenants(registry, provisioner, cells, clock);
      departures = new Departures(registry, this::forget);
      directory =
          new DirectoryDatabase(
              as(cells, accounts, cells.names().publication(), cells.names().directory()));
      erasures =
          new Erasures(
              registry,
              control,
              provisioner,
              directory,
              new CertificateKey(control, laid.key()),
              departures::forget,
              clock,
              parts.erasing());
      imports = new TenantImports(registry, control, provisioner, tenants, clock);
      issuers = new Issuers(registry);
      revocations = new Revocations(registry, clock);
      units =
          new UnitsOfWork(
              pools,
              entities.managedClasses(),
              own(cells, accounts, cells.names().template()),
              parts.pin());
      database = new TenantDatabase(units);
      batch =
          new BatchDatabase(as(cells, accounts, cells.names().control(), cells.names().batch()));
      Names names = cells.names();
      reporting =
          new ReportingDatabase(own(cells, accounts, names.reporting()), names.publication());
      publication = new PublicationDatabase(own(cells, accounts, names.publication()));
    } catch (SQLException | RuntimeException e) {
      control.close();
      throw e;
    }
  }

  /**
   * Makes or completes schemas and accounts, migrates every tenant, and deploys the mapping.
   * Everything can be repeated: a start that was killed is taken up by the next. A tenant that does
   * not migrate is marked and refused ({@link TenantUnavailable}); the others serve.
   *
   * @throws TenancyRefused when the installation cannot start; the message says why in one sentence
   */
  public static Tenancy open(TenancySettings settings, TenantEntities entities, Clock clock) {
    return open(settings, entities, clock, Parts.real(Cells.of(settings)));
  }

  static Tenancy open(TenancySettings settings, TenantEntities entities, Clock clock, Parts parts) {
    try {
      Tenancy tenancy = new Tenancy(Cells.of(settings), settings, entities, clock, parts);
      tenancy.migrateAll();
      tenancy.revocations.forgetPast();
      return tenancy;
    } catch (KeyUnavailable e) {
      throw new TenancyRefused(e.getMessage(), e);
    } catch (SQLException e) {
      throw new TenancyRefused("The database cannot be prepared: " + e.getMessage(), e);
    } catch (FlywayException e) {
      throw new TenancyRefused("A migration does not run: " + e.getMessage(), e);
    }
  }

  public Tenants tenants() {
    return tenants;
  }

  public Erasures erasures() {
    return erasures;
  }

  public TenantImports imports() {
    return imports;
  }

  public TenantExports exports() {
    return new TenantExports(control);
  }

  public Departures departures() {
    return departures;
  }

  public Issuers issuers() {
    return issuers;
  }

  public Revocations revocations() {
    return revocations;
  }

  public TenantDatabase database() {
    return database;
  }

  public TenantKeys keys() {
    return keys;
  }

  public EnvelopeKeys envelopeKeys() {
    return envelopeKeys;
  }

  public DataKeys dataKeys() {
    return dataKeys;
  }

  public KeyWrapping keyWrapping() {
    return keyWrapping;
  }

  public KeyRenewals keyRenewals() {
    return new KeyRenewals(control);
  }

  public JournalHeads journalHeads() {
    return new JournalHeads(control);
  }

  public TenantRuns runs() {
    return new TenantRuns(tenants);
  }

  public BatchDatabase batchDatabase() {
    return batch;
  }

  public ReportingDatabase reportingDatabase() {
    return reporting;
  }

  public PublicationDatabase publicationDatabase() {
    return publication;
  }

  public DirectoryDatabase directoryDatabase() {
    return directory;
  }

  Pools pools() {
    return pools;
  }

  UnitsOfWork units() {
    return units;
  }

  Registry registry() {
    return registry;
  }

  CellBudget budget(String cell) {
    return budgets.get(cell);
  }

  /** Those that stand already are found together; the others are worked on one by one. */
  private void migrateAll() throws SQLException {
    // Those that are being filled or erased are their worker's business.
    Set<TenantId> done = new HashSet<>(imports.unfinished());
    done.addAll(erasures.unfinished());
    List<Registry.Entry> known = List.copyOf(registry.tenants().values());
    for (Cell cell : cells.all()) {
      done.addAll(standing.of(cell, known));
    }
    try (ExecutorService workers =
        Executors.newFixedThreadPool(Provisioner.AT_A_TIME, Thread.ofVirtual().factory())) {
      for (Tenant tenant : tenants.page(Optional.empty(), Integer.MAX_VALUE)) {
        if (tenant.status() != TenantStatus.ERASED && !done.contains(tenant.id())) {
          workers.execute(() -> migrate(tenant));
        }
      }
    }
  }

  private void migrate(Tenant tenant) {
    try {
      provisioner.provision(tenant);
    } catch (TenantUnavailable | KeyUnavailable contained) {
      // Recorded with its reason by the provisioner; the others go on.
      System.getLogger(Tenancy.class.getName())
          .log(System.Logger.Level.DEBUG, "Tenant {0} is left out", tenant.id());
    }
  }

  private void forget(TenantId tenant) {
    pools.drop(tenant);
    copies.forget(tenant);
  }

  private static DataSource own(Cells cells, Accounts accounts, String name) {
    return as(cells, accounts, name, name);
  }

  private static DataSource as(Cells cells, Accounts accounts, String schema, String account) {
    Cell cell = cells.control();
    return cell.dataSource(schema, account, accounts.passwordOrNew(cell.name(), account));
  }

  @Override
  public void close() {
    departures.close();
    publication.close();
    directory.close();
    reporting.close();
    batch.close();
    units.close();
    pools.close();
    control.close();
  }
}
