package eu.vangnet.batch.jobs;

import java.util.UUID;

/** The identifier of a job; UUID version 7. */
public record JobId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
