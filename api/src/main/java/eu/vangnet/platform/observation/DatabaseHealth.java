package eu.vangnet.platform.observation;

import eu.vangnet.tenants.NoConnection;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether every database server answers: control by the registry, and each cell in the way requests
 * go, through the account of one of its tenants. One cell that is gone degrades the service; it is
 * down when none answers.
 */
@Singleton
class DatabaseHealth implements HealthCheck {
  private static final Logger LOG = LoggerFactory.getLogger(DatabaseHealth.class);
  private static final int SECONDS = 1;

  private final Tenants tenants;
  private final TenantDatabase database;

  @Inject
  DatabaseHealth(Tenants tenants, TenantDatabase database) {
    this.tenants = tenants;
    this.database = database;
  }

  @Override
  public String name() {
    return "database";
  }

  @Override
  public HealthStatus status() {
    tenants.page(Optional.empty(), 1);
    Map<String, Tenant> onePerCell =
        tenants.active().stream()
            .collect(Collectors.toMap(Tenant::cell, Function.identity(), (first, next) -> first));
    long answering = onePerCell.values().stream().filter(this::answers).count();
    if (answering == onePerCell.size()) {
      return HealthStatus.UP;
    }
    return answering == 0 ? HealthStatus.DOWN : HealthStatus.DEGRADED;
  }

  private boolean answers(Tenant tenant) {
    try {
      return TenantContext.call(
          tenant.id(),
          () ->
              database.inTransaction(
                  work -> {
                    try {
                      return TenantDatabase.connection(work).isValid(SECONDS);
                    } catch (SQLException e) {
                      LOG.warn("cell {} does not answer", tenant.cell(), e);
                      return false;
                    }
                  }));
    } catch (NoConnection e) {
      LOG.warn("cell {} gives no connection", tenant.cell());
      return false;
    }
  }
}
