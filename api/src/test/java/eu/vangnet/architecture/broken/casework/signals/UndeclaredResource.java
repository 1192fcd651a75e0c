package eu.vangnet.architecture.broken.casework.signals;

import jakarta.ws.rs.GET;

/** An operation without a right. */
final class UndeclaredResource {
  @GET
  String read() {
    return "";
  }
}
