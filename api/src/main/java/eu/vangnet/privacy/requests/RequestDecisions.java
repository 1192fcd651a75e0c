package eu.vangnet.privacy.requests;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.privacy.contacts.ContactPoints;
import eu.vangnet.security.Right;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Supplies the facts of a request to the decision point and acts on what it says. */
@Singleton
class RequestDecisions {
  private static final Right[] STEPS = {
    Right.REQUEST_IDENTIFY,
    Right.REQUEST_EXTEND,
    Right.REQUEST_SEARCH,
    Right.REQUEST_EXPORT,
    Right.REQUEST_RECTIFY,
    Right.REQUEST_ERASE,
    Right.REQUEST_RESTRICT,
    Right.REQUEST_LIFT,
    Right.REQUEST_ANSWER,
    Right.REQUEST_REFUSE
  };

  private final SubjectRequests requests;
  private final ContactPoints contacts;
  private final Recorder recorder;
  private final Tenants tenants;

  @Inject
  RequestDecisions(
      SubjectRequests requests, ContactPoints contacts, Recorder recorder, Tenants tenants) {
    this.requests = requests;
    this.contacts = contacts;
    this.recorder = recorder;
    this.tenants = tenants;
  }

  /**
   * The request, for this step.
   *
   * @throws ProblemException 404 when there is none, 409 when its state does not permit the step
   */
  SubjectRequest require(EntityManager em, UUID id, Right step) {
    SubjectRequest request = find(em, id);
    OwnPeople.require(permitted(request, requests.secret(request)), step);
    return request;
  }

  /** The request as the caller sees it; 404 where there is none. */
  RequestView view(EntityManager em, UUID id) {
    return view(em, find(em, id));
  }

  RequestView view(EntityManager em, SubjectRequest request) {
    RequestSecret secret = requests.secret(request);
    return RequestView.of(
        request,
        secret,
        new RequestView.Surroundings(
            recorder.now(),
            contacts.present(em),
            OwnPeople.actions(permitted(request, secret), STEPS)));
  }

  /** The calendar of the current tenant. */
  RequestClock clock() {
    return new RequestClock(
        tenants.find(TenantContext.current()).map(Tenant::zone).orElse(ZoneOffset.UTC));
  }

  private SubjectRequest find(EntityManager em, UUID id) {
    return requests.find(em, id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  /** Against the interests of a child nothing is given and nothing changed. */
  private static Set<Right> permitted(SubjectRequest request, RequestSecret secret) {
    EnumSet<Right> rights = EnumSet.of(Right.REQUEST_READ);
    Set<Right> steps = request.state().permitted(request.kind());
    if (!secret.conflictOfInterest()) {
      rights.addAll(steps);
    } else if (steps.contains(Right.REQUEST_REFUSE)) {
      rights.add(Right.REQUEST_REFUSE);
    }
    return rights;
  }
}
