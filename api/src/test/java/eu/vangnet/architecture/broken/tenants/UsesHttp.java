package eu.vangnet.architecture.broken.tenants;

import java.net.http.HttpClient;

/** Tenants that speak HTTP. */
final class UsesHttp {
  HttpClient used() {
    throw new UnsupportedOperationException();
  }
}
