package eu.vangnet.platform.keyservices;

import eu.vangnet.tenants.KeyService;
import eu.vangnet.tenants.KeyUnavailable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.KmsClientBuilder;
import software.amazon.awssdk.services.kms.model.DecryptRequest;
import software.amazon.awssdk.services.kms.model.EncryptRequest;
import software.amazon.awssdk.services.kms.model.EncryptResponse;
import software.amazon.awssdk.services.kms.model.KmsException;

/**
 * Keys at AWS KMS, named by their ARN. Who we are there is found as the AWS library finds it:
 * environment, web identity of the pod, instance. Thread-safe.
 */
public final class AwsKeys {
  private static final Pattern ARN =
      Pattern.compile("arn:aws[a-z-]*:kms:([a-z0-9-]+):[0-9]{12}:key/[A-Za-z0-9-]{1,128}");

  /** Stands in the audit trail of the service with each use. */
  private static final String PLACE = "vangnet-place";

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Optional<URI> endpoint;
  private final Map<String, KmsClient> clients = new ConcurrentHashMap<>();

  /**
   * Keys at the service.
   *
   * @param endpoint where the service answers, if not at its usual address
   */
  public AwsKeys(Optional<URI> endpoint) {
    this.endpoint = endpoint;
  }

  /** The key with that ARN. */
  KeyService key(String name, String arn) {
    Matcher parts = ARN.matcher(arn);
    if (!parts.matches()) {
      throw KeyUnavailable.refused(name, "after the colon stands no ARN of a key");
    }
    KmsClient client = clients.computeIfAbsent(parts.group(1), this::client);
    return new KmsKey(name, arn, client);
  }

  private KmsClient client(String region) {
    KmsClientBuilder builder =
        KmsClient.builder()
            .region(Region.of(region))
            .httpClientBuilder(UrlConnectionHttpClient.builder().connectionTimeout(PATIENCE))
            .overrideConfiguration(own -> own.apiCallTimeout(PATIENCE));
    endpoint.ifPresent(builder::endpointOverride);
    return builder.build();
  }

  private record KmsKey(String name, String arn, KmsClient client) implements KeyService {

    @Override
    public Wrapped wrap(byte[] keyset, byte[] place) {
      EncryptResponse answer =
          ask(
              () ->
                  client.encrypt(
                      EncryptRequest.builder()
                          .keyId(arn)
                          .plaintext(SdkBytes.fromByteArray(keyset))
                          .encryptionContext(context(place))
                          .build()));
      // The service renews the key behind an ARN by itself and tells no version.
      return new Wrapped("", present(answer.ciphertextBlob()));
    }

    @Override
    public byte[] unwrap(Wrapped wrapped, byte[] place) {
      return present(
          ask(() ->
                  client.decrypt(
                      DecryptRequest.builder()
                          .keyId(arn)
                          .ciphertextBlob(SdkBytes.fromByteArray(wrapped.bytes()))
                          .encryptionContext(context(place))
                          .build()))
              .plaintext());
    }

    private byte[] present(SdkBytes bytes) {
      return Optional.ofNullable(bytes)
          .map(SdkBytes::asByteArray)
          .orElseThrow(
              () -> KeyUnavailable.silent(name, "AWS KMS answers without what was asked", null));
    }

    private <T> T ask(Supplier<T> call) {
      try {
        return call.get();
      } catch (KmsException refused) {
        String code =
            Optional.ofNullable(refused.awsErrorDetails())
                .map(details -> details.errorCode())
                .orElse("status " + refused.statusCode());
        throw refused.statusCode() >= 500
            ? KeyUnavailable.silent(name, "AWS KMS fails (" + code + ")", null)
            : KeyUnavailable.refused(name, "AWS KMS says " + code);
      } catch (SdkClientException silent) {
        throw KeyUnavailable.silent(
            name, "AWS KMS does not answer as it should, or we have no credentials for it", null);
      }
    }

    private static Map<String, String> context(byte[] place) {
      return Map.of(PLACE, new String(place, StandardCharsets.UTF_8));
    }
  }
}
