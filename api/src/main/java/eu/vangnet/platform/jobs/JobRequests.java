package eu.vangnet.platform.jobs;

/** Takes requests for jobs at once, from features that keep no list of their own. */
public interface JobRequests {

  /**
   * Puts a job on record; one with the same identifier that is there already stays as it is. Not
   * part of the caller's transaction: a job whose caller rolled back is done all the same, so only
   * for work that does no harm then.
   */
  void put(JobRequest request);
}
