package eu.vangnet.tenancy.roles;

import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ComposableRights;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.security.Role;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Composes roles; each method is one transaction of the current tenant. */
@Singleton
class RoleDesk {
  private static final String PATH = "/v1/roles/";
  private static final int MOST = 50;

  private final Recorder recorder;
  private final TenantRoles roles;

  @Inject
  RoleDesk(Recorder recorder, TenantRoles roles) {
    this.recorder = recorder;
    this.roles = roles;
  }

  /** The core roles and the tenant's own. */
  RoleList list() {
    List<RoleView> own = recorder.read(em -> roles.all(em).stream().map(this::view).toList());
    return new RoleList(
        Stream.concat(Stream.of(Role.values()).map(RoleView::of), own.stream()).toList(),
        "/v1/roles");
  }

  /** A role; 404 where there is none of that name. */
  RoleView view(String name) {
    return Role.of(name)
        .map(RoleView::of)
        .orElseGet(() -> recorder.read(em -> view(require(em, name))));
  }

  /**
   * Composes a role.
   *
   * @throws ProblemException 400 for a right that a tenant may not give, 409 for a name that is
   *     taken or when there are too many
   */
  Made compose(NewRole sent, CreationKey key) {
    check(sent.rights());
    return recorder.make(
        key,
        id -> PATH + sent.name(),
        id -> entry(sent.name(), "roleComposed"),
        (em, id) -> {
          refuseTaken(roles.all(em), sent.name());
          roles.add(
              em,
              new TenantRole(id, sent.name(), sent.rights(), recorder.now()),
              new RoleWords(sent.label()));
        });
  }

  /** Gives a role another label and other rights; who has it gets those at once. */
  RoleView change(String name, RoleChange sent, Optional<String> ifMatch) {
    check(sent.rights());
    refuseCore(name);
    RoleView changed =
        recorder.change(
            entry(name, "roleChanged"),
            em -> {
              TenantRole role = require(em, name);
              EntityTags.require(ifMatch, view(role));
              role.grant(sent.rights());
              roles.reseal(role, new RoleWords(sent.label()));
              return view(role);
            });
    roles.changed();
    return changed;
  }

  /** Takes a role away; tokens that name it give nothing by it any more. */
  void remove(String name, Optional<String> ifMatch) {
    refuseCore(name);
    recorder.change(
        entry(name, "roleRemoved"),
        em -> {
          TenantRole role = require(em, name);
          EntityTags.require(ifMatch, view(role));
          em.remove(role);
          return role;
        });
    roles.changed();
  }

  /** What was composed counts on this server at once. */
  RoleView made(String name) {
    roles.changed();
    return view(name);
  }

  private static void check(List<String> rights) {
    List<Violation> violations = new ArrayList<>();
    for (int index = 0; index < rights.size(); index++) {
      if (Right.of(rights.get(index)).filter(ComposableRights::hold).isEmpty()) {
        violations.add(
            Violation.body(
                "/rights/" + index,
                "notComposable",
                "must be one of the rights under composable at /v1/roles"));
      }
    }
    if (!violations.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_INPUT, violations);
    }
  }

  private static void refuseTaken(List<TenantRole> present, String name) {
    if (present.stream().anyMatch(role -> role.name().equals(name))) {
      throw new ProblemException(
          ProblemType.ALREADY_EXISTS,
          "The tenant has a role of this name already; change it with PUT.",
          List.of(),
          Map.of("Location", PATH + name));
    }
    if (present.size() >= MOST) {
      throw new ProblemException(
          ProblemType.CONFLICT,
          "tooManyRoles: A tenant composes at most " + MOST + " roles; remove one first.");
    }
  }

  private static void refuseCore(String name) {
    if (Role.of(name).isPresent()) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          "coreRole: A core role is the same in all tenants; compose one of your own instead.");
    }
  }

  private TenantRole require(EntityManager em, String name) {
    return roles.find(em, name).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private RoleView view(TenantRole role) {
    return RoleView.of(role, roles.words(role));
  }

  private static JournalEntry entry(String name, String event) {
    return JournalEntry.done(Right.ROLE_COMPOSE, ObjectType.ROLE, name).event(event);
  }
}
