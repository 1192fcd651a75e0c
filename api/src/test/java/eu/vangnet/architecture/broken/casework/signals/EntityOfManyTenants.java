package eu.vangnet.architecture.broken.casework.signals;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.eclipse.persistence.annotations.Multitenant;

/** An entity whose tenants share a table. */
@Entity
@Multitenant
class EntityOfManyTenants {
  @Id String id;
}
