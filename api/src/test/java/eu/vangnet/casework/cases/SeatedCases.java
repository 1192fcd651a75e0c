package eu.vangnet.casework.cases;

import eu.vangnet.casework.persons.PersonIndex;
import eu.vangnet.casework.procedures.CaseProcedures;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageOf;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.sealing.SealedJson;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Purpose;
import eu.vangnet.security.Right;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Product;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * What a partner reaches of cases, as the product's own classes decide it: with the seats that are
 * held, or broken, where seats are forgotten.
 */
public final class SeatedCases {
  private static final Product PRODUCT = Product.started();

  private final TenantId tenant;
  private final String organisation;
  private final Cases cases;
  private final CaseDecisions decisions;

  private SeatedCases(TenantId tenant, String organisation, Cases cases, CaseDecisions decisions) {
    this.tenant = tenant;
    this.organisation = organisation;
    this.cases = cases;
    this.decisions = decisions;
  }

  /** Those of a tenant, for people of an organisation, as the product has them. */
  public static SeatedCases sound(TenantId tenant, String organisation) {
    return new SeatedCases(
        tenant, organisation, PRODUCT.bean(Cases.class), PRODUCT.bean(CaseDecisions.class));
  }

  /** Broken: lists forget to ask for a seat, and whoever asks for one case has one at it. */
  public static SeatedCases forgettingSeats(TenantId tenant, String organisation) {
    Cases forgetting = new ForgettingCases(organisation);
    return new SeatedCases(
        tenant,
        organisation,
        forgetting,
        new CaseDecisions(
            forgetting,
            PRODUCT.bean(CaseProcedures.class),
            PRODUCT.bean(CaseTimers.class),
            PRODUCT.bean(CaseHearings.class),
            PRODUCT.bean(BrokenGlass.class)));
  }

  /** A first page of so many cases: their addresses. */
  public Page<String> page(int size) {
    return read(
        (em, caller) ->
            cases.page(em, new PageOf(size), caller).map(line -> "/v1/cases/" + line.id()));
  }

  /** Whether the partner reaches this case, or anything that hangs on it. */
  public boolean reaches(String address) {
    UUID id = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    return read(
        (em, caller) -> {
          try {
            return decisions.require(em, id, Right.CASE_READ).id().equals(id);
          } catch (ProblemException absent) {
            return false;
          }
        });
  }

  private <T> T read(BiFunction<EntityManager, Principal, T> work) {
    Principal caller =
        new Principal(
            tenant,
            "partner",
            "tests",
            Optional.of(organisation),
            Set.of(Role.PARTNER),
            Instant.MAX);
    RequestContext context =
        new RequestContext(Optional.of(caller), "trace", "span", Optional.of(Purpose.CASE_WORK));
    return ScopedValue.where(RequestContext.CURRENT, context)
        .call(
            () ->
                TenantContext.<T, RuntimeException>call(
                    tenant,
                    () -> PRODUCT.bean(TenantDatabase.class).read(em -> work.apply(em, caller))));
  }

  private static final class ForgettingCases extends Cases {
    private final String organisation;

    ForgettingCases(String organisation) {
      super(
          PRODUCT.bean(SealedJson.class),
          PRODUCT.bean(PersonIndex.class),
          PRODUCT.bean(Cursors.class));
      this.organisation = organisation;
    }

    @Override
    Page<CaseLine> page(EntityManager em, PageRequest request, Principal caller) {
      Principal insider =
          new Principal(
              caller.tenant(),
              caller.subject(),
              caller.client(),
              Optional.empty(),
              caller.roles(),
              caller.expiresAt());
      return super.page(em, request, insider);
    }

    @Override
    Optional<CaseAtTable> table(EntityManager em, UUID id, String organisation) {
      return find(em, id).map(file -> new CaseAtTable(file, seats(em, id)));
    }

    @Override
    List<CaseSeat> seats(EntityManager em, UUID id) {
      return List.of(new CaseSeat(UUID.randomUUID(), id, "police", organisation, Instant.EPOCH));
    }
  }
}
