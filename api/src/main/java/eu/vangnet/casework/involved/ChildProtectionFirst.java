package eu.vangnet.casework.involved;

import eu.vangnet.casework.cases.StepAhead;
import eu.vangnet.casework.cases.StepCondition;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/**
 * A child under twelve is for child protection first: its case goes on only when child protection
 * sits at the table or was told. A rule of the product and not of a module; closing needs neither.
 * A module names the seat of child protection {@code childProtection}; where it knows none, telling
 * is the way.
 */
@Singleton
class ChildProtectionFirst implements StepCondition {
  static final String SEAT = "childProtection";

  @Override
  public Optional<String> refuses(EntityManager em, StepAhead step) {
    boolean child = step.age().map(AgeGroup::of).filter(AgeGroup.UNDER_TWELVE::equals).isPresent();
    boolean allowed =
        !child
            || step.closes()
            || step.seats().contains(SEAT)
            || step.childProtectionTold().getAsBoolean();
    return allowed
        ? Optional.empty()
        : Optional.of(
            "childProtectionFirst: The person of concern is under twelve. Give child protection a"
                + " seat, or say under childProtection how it was told.");
  }
}
