package eu.vangnet.spi;

import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * A training a tenant can put into its catalogue.
 *
 * @param code for example {@code basic}
 * @param title its name
 * @param goal what participants can do afterwards
 * @param sessions in their order
 * @param largestGroup most participants
 * @param certificateValidity how long a certificate holds; empty when it does not expire
 */
public record TrainingTemplate(
    String code,
    Texts title,
    Texts goal,
    List<TrainingSession> sessions,
    int largestGroup,
    Optional<Period> certificateValidity) {
  /** Checks every part. */
  public TrainingTemplate {
    Require.code("TrainingTemplate.code", code);
    Require.present("TrainingTemplate.title of " + code, title);
    Require.present("TrainingTemplate.goal of " + code, goal);
    sessions = Require.list("TrainingTemplate.sessions of " + code, sessions);
    if (sessions.isEmpty()) {
      throw new InvalidDeclaration("TrainingTemplate.sessions of " + code, "is empty");
    }
    Require.atLeast("TrainingTemplate.largestGroup of " + code, largestGroup, 1);
    Require.present("TrainingTemplate.certificateValidity of " + code, certificateValidity);
    certificateValidity.ifPresent(
        period -> Deadline.positive("TrainingTemplate.certificateValidity of " + code, period));
  }
}
