package eu.vangnet.casework.signals;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.Dating;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.tenants.ForeignUnitOfWork;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The mistake that the pin is there for: units of work are handed to a worker that is still bound
 * to the tenant of the request before. Exists only in tests, hidden from the document. What the pin
 * refuses is answered 409.
 */
@Path("/v1/probes/handovers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CarelessWorker {
  private static final AtomicReference<TenantId> BEFORE = new AtomicReference<>();

  private final TenantDatabase database;
  private final Identifiers identifiers;
  private final Clock clock;

  @Inject
  CarelessWorker(TenantDatabase database, Identifiers identifiers, Clock clock) {
    this.database = database;
    this.identifiers = identifiers;
    this.clock = clock;
  }

  /** Lists systems that signals came from, on the worker. */
  @GET
  @Path("/sources")
  @Needs(right = Right.SELF_READ, object = ObjectType.SELF)
  @Operation(hidden = true)
  public String sources() {
    return refusing(() -> database.read(em -> handedOver(em, CarelessWorker::newest)));
  }

  /** Records a signal of the caller and leaves the flush to the worker; a GET needs no body. */
  @GET
  @Path("/records")
  @Needs(right = Right.SELF_READ, object = ObjectType.SELF)
  @Operation(hidden = true)
  public String records() {
    String subject = RequestContext.current().principalOrRefuse().subject();
    return refusing(
        () ->
            database.inTransaction(
                em -> {
                  em.persist(signal(subject));
                  return handedOver(
                      em,
                      worker -> {
                        worker.flush();
                        return List.of();
                      });
                }));
  }

  private static List<String> newest(EntityManager em) {
    return em.createQuery(
            "select s.sourceSystem from Signal s order by s.recordedAt desc", String.class)
        .setMaxResults(5)
        .getResultList();
  }

  private Signal signal(String system) {
    SignalSource source = new SignalSource(system, identifiers.next().toString());
    NewSignal sent =
        new NewSignal(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "handed over",
            Optional.empty(),
            Optional.empty(),
            Optional.of(source));
    Signal signal =
        new Signal(identifiers.next(), sent, Dating.at(clock.instant()), "country-nl", "1.0.0");
    signal.sealed(new byte[0]);
    return signal;
  }

  private static <T> T handedOver(EntityManager em, Function<EntityManager, T> work) {
    TenantId own = TenantContext.current();
    TenantId bound = Optional.ofNullable(BEFORE.getAndSet(own)).orElse(own);
    return CompletableFuture.supplyAsync(
            () -> TenantContext.<T, RuntimeException>call(bound, () -> work.apply(em)))
        .join();
  }

  private static String refusing(Supplier<List<String>> work) {
    try {
      return "{\"found\":\"" + String.join(" ", work.get()) + "\"}";
    } catch (ForeignUnitOfWork refused) {
      throw new ProblemException(ProblemType.CONFLICT);
    } catch (CompletionException wrapped) {
      if (wrapped.getCause() instanceof ForeignUnitOfWork) {
        throw new ProblemException(ProblemType.CONFLICT);
      }
      throw wrapped;
    }
  }
}
