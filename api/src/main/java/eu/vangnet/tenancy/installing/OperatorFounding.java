package eu.vangnet.tenancy.installing;

import eu.vangnet.platform.installing.InstallationRefused;
import eu.vangnet.platform.installing.OperatorTenant;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.tenancy.CreateTenant;
import eu.vangnet.tenancy.TenantDefinitions;
import eu.vangnet.tenants.NewTenant;
import eu.vangnet.tenants.OperatorExists;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantExists;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.tenants.TenantStatus;
import eu.vangnet.tenants.TenantUnavailable;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Makes the operator's tenant. Thread-safe. */
@Singleton
class OperatorFounding implements OperatorTenant {
  private final Tenants tenants;
  private final TenantDefinitions definitions;
  private final InstallationJournal journal;

  @Inject
  OperatorFounding(Tenants tenants, TenantDefinitions definitions, InstallationJournal journal) {
    this.tenants = tenants;
    this.definitions = definitions;
    this.journal = journal;
  }

  @Override
  public boolean make(Wish wish) {
    NewTenant wanted = checked(wish);
    Optional<Tenant> made =
        tenants
            .operator()
            .filter(there -> there.id().equals(wanted.id()))
            .filter(there -> there.status() != TenantStatus.CREATED);
    if (made.isPresent()) {
      made.filter(there -> there.status() == TenantStatus.ACTIVE).ifPresent(this::tellOfIt);
      return false;
    }
    create(wanted);
    journal.operatorMade(wanted.id());
    return true;
  }

  /** A crash may have come between the tenant and its entry. */
  private void tellOfIt(Tenant there) {
    if (!journal.tellsOperatorMade(there.id())) {
      journal.operatorMade(there.id());
    }
  }

  private void create(NewTenant wanted) {
    try {
      tenants.createOperator(wanted);
    } catch (OperatorExists other) {
      throw InstallationRefused.notNow(other.getMessage() + "; that one makes further tenants.");
    } catch (TenantExists taken) {
      throw InstallationRefused.notNow(
          "There is, was, or was begun another tenant " + wanted.id() + "; choose another id.");
    } catch (TenantUnavailable unfinished) {
      throw InstallationRefused.notNow(
          unfinished.getMessage() + ". Mend that and run the same again.");
    }
  }

  private NewTenant checked(Wish wish) {
    if (TenantId.parse(wish.id()).isEmpty()) {
      throw InstallationRefused.wrong(
          "id", "must begin with a country or eu, such as eu-operator.");
    }
    try {
      return definitions.checked(
          new CreateTenant(
              wish.id(),
              wish.name(),
              TenantKind.OPERATOR.code(),
              wish.nuts(),
              wish.zone(),
              wish.languages(),
              List.of(),
              List.of(),
              Optional.empty()));
    } catch (ProblemException wrong) {
      Violation first = wrong.violations().getFirst();
      throw InstallationRefused.wrong(first.name().substring(1), first.message() + ".");
    } catch (IllegalArgumentException wrong) {
      throw InstallationRefused.notNow(wrong.getMessage() + ".");
    }
  }
}
