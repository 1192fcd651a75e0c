package eu.vangnet.batch.jobs;

import java.util.List;

/**
 * A kind of job. Each is a bean of its own; the engine finds them all. Thread-safe: one object
 * serves any number of jobs.
 */
public interface JobKind {

  /** Its name on the command line and in requests: lower-case letters, digits and hyphens. */
  String name();

  /** What it does, in one sentence. */
  String meaning();

  /** What it takes. */
  List<JobParameter> parameters();

  /** What it does, in this order; their names differ. */
  List<Stage> stages();
}
