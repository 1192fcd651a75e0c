package eu.vangnet.tenancy.roles;

import eu.vangnet.security.ComposableRights;
import eu.vangnet.security.ComposedRole;
import eu.vangnet.security.Right;
import eu.vangnet.security.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A role that the tenant composed. */
@Entity
@Table(name = "tenant_role")
class TenantRole {
  @Id private String id;
  private String name;
  private String rights;

  @Column(name = "created_at")
  private Instant createdAt;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected TenantRole() {}

  TenantRole(UUID id, String name, Collection<String> rights, Instant now) {
    this.id = id.toString();
    this.name = name;
    this.createdAt = now;
    grant(rights);
  }

  /** Holds these rights from now on, and no others. */
  void grant(Collection<String> codes) {
    this.rights = codes.stream().distinct().sorted().collect(Collectors.joining(","));
  }

  void sealed(byte[] bytes) {
    this.sealed = bytes.clone();
  }

  byte[] sealed() {
    return sealed.clone();
  }

  UUID id() {
    return UUID.fromString(id);
  }

  String name() {
    return name;
  }

  Instant createdAt() {
    return createdAt;
  }

  /** The codes as they were granted. */
  List<String> granted() {
    return List.of(rights.split(",", -1));
  }

  /** What it gives: of a right that a tenant may not give any more nothing is left. */
  ComposedRole given() {
    Set<Right> held = EnumSet.copyOf(Role.BASIC);
    Stream.of(rights.split(",", -1))
        .flatMap(code -> Right.of(code).stream())
        .filter(ComposableRights::hold)
        .forEach(held::add);
    return new ComposedRole(name, held);
  }
}
