package eu.vangnet.platform.keyservices;

import eu.vangnet.tenants.KeyService;
import eu.vangnet.tenants.KeyUnavailable;
import io.github.jopenlibs.vault.Vault;
import io.github.jopenlibs.vault.VaultConfig;
import io.github.jopenlibs.vault.VaultException;
import io.github.jopenlibs.vault.response.LogicalResponse;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * A Vault server, or one that speaks like it, with a transit engine. Thread-safe.
 *
 * @param address of the server, with its scheme
 * @param tokenFile the file with the token; read at each call, because an agent renews it
 * @param mount where the transit engine is mounted
 */
public record VaultServer(String address, Path tokenFile, String mount) {
  private static final int OPEN_SECONDS = 2;
  private static final int READ_SECONDS = 5;
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(OPEN_SECONDS)).build();

  /** The key that the engine knows by this name. */
  KeyService key(String name, String transitKey) {
    return new TransitKey(name, transitKey);
  }

  private Map<String, String> ask(String name, String path, Map<String, Object> body) {
    try {
      LogicalResponse answer = vault(name).logical().write(mount + path, body);
      int status = answer.getRestResponse().getStatus();
      if (status != 200) {
        throw refusal(name, status);
      }
      return answer.getData();
    } catch (VaultException failure) {
      // Its message may repeat what was sent or answered, so it goes no further.
      if (failure.getHttpStatusCode() >= 400) {
        throw refusal(name, failure.getHttpStatusCode());
      }
      throw silent(name, "the server " + address + " does not answer");
    } catch (RuntimeException unreadable) {
      if (unreadable instanceof KeyUnavailable known) {
        throw known;
      }
      throw silent(name, "the server " + address + " answers what is no answer of Vault");
    }
  }

  private Vault vault(String name) throws VaultException {
    return Vault.create(
        new VaultConfig()
            .address(address)
            .token(token(name))
            .engineVersion(1)
            .openTimeout(OPEN_SECONDS)
            .readTimeout(READ_SECONDS)
            .httpClient(CLIENT)
            .build());
  }

  private String token(String name) {
    try {
      return Files.readString(tokenFile).strip();
    } catch (IOException e) {
      throw KeyUnavailable.refused(name, "the token file " + tokenFile + " cannot be read");
    }
  }

  private KeyUnavailable refusal(String name, int status) {
    String who = "the server " + address;
    return switch (status) {
      case 400 -> KeyUnavailable.refused(name, who + " cannot open what is sent (status 400)");
      case 403 ->
          KeyUnavailable.refused(name, who + " does not let this token use it (status 403)");
      case 404 -> KeyUnavailable.refused(name, who + " has no such key (status 404)");
      default -> silent(name, who + " answers with status " + status);
    };
  }

  private static KeyUnavailable silent(String name, String why) {
    return KeyUnavailable.silent(name, why, null);
  }

  private final class TransitKey implements KeyService {
    private final String name;
    private final String key;

    TransitKey(String name, String key) {
      this.name = name;
      this.key = key;
    }

    @Override
    public Wrapped wrap(byte[] keyset, byte[] place) {
      String sealed =
          part(
              ask(
                  name,
                  "/encrypt/" + key,
                  Map.of("plaintext", text(keyset), "associated_data", text(place))),
              "ciphertext");
      // It has the form vault:v3:BASE64; the middle is the version of the key.
      String[] parts = sealed.split(":", -1);
      if (parts.length != 3) {
        throw silent(name, "the server " + address + " answers what is no ciphertext of Vault");
      }
      return new Wrapped(parts[1], sealed.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public byte[] unwrap(Wrapped wrapped, byte[] place) {
      String sealed = new String(wrapped.bytes(), StandardCharsets.US_ASCII);
      String opened =
          part(
              ask(
                  name,
                  "/decrypt/" + key,
                  Map.of("ciphertext", sealed, "associated_data", text(place))),
              "plaintext");
      try {
        return Base64.getDecoder().decode(opened);
      } catch (IllegalArgumentException e) {
        throw silent(name, "the server " + address + " answers what is no plaintext of Vault");
      }
    }

    private String part(Map<String, String> answer, String member) {
      return Optional.ofNullable(answer.get(member))
          .orElseThrow(() -> silent(name, "the server " + address + " answers without " + member));
    }

    private static String text(byte[] bytes) {
      return Base64.getEncoder().encodeToString(bytes);
    }
  }
}
