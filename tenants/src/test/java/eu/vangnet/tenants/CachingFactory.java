package eu.vangnet.tenants;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import java.util.UUID;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.config.TargetDatabase;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Broken: a factory on the connections of the bound tenant, with the cache that the persistence
 * library keeps for all units of work when nobody takes it away.
 */
final class CachingFactory implements AutoCloseable {
  private final EntityManagerFactory factory;

  private CachingFactory(EntityManagerFactory factory) {
    this.factory = factory;
  }

  /** Deployed on behalf of one tenant, because the library looks at the database first. */
  static CachingFactory of(Tenancy tenancy, TenantId first) {
    PersistenceConfiguration configuration =
        new PersistenceConfiguration("caching")
            .provider("org.eclipse.persistence.jpa.PersistenceProvider")
            .transactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL)
            .sharedCacheMode(SharedCacheMode.ALL)
            .validationMode(ValidationMode.NONE)
            .managedClass(Note.class)
            .property(PersistenceUnitProperties.SESSION_NAME, "caching-" + UUID.randomUUID())
            .property(
                PersistenceUnitProperties.NON_JTA_DATASOURCE,
                new RoutedDataSource(() -> tenancy.pools().connection(TenantContext.current())))
            .property(PersistenceUnitProperties.TARGET_DATABASE, TargetDatabase.MySQL)
            .property(PersistenceUnitProperties.WEAVING, "false")
            .property(PersistenceUnitProperties.DDL_GENERATION, PersistenceUnitProperties.NONE)
            .property(PersistenceUnitProperties.LOGGING_LEVEL, "SEVERE");
    return TenantContext.<CachingFactory, RuntimeException>call(
        first,
        () -> {
          EntityManagerFactory made = configuration.createEntityManagerFactory();
          made.unwrap(ServerSession.class);
          return new CachingFactory(made);
        });
  }

  /** A unit of work of whoever is bound. */
  EntityManager open() {
    return factory.createEntityManager();
  }

  @Override
  public void close() {
    factory.close();
  }
}
