package eu.vangnet.tenants;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands in for services outside: keys with versions, each of which can be refused. */
final class TestKeyServices implements KeyServices {

  private final Map<String, List<Aead>> versions = new ConcurrentHashMap<>();
  private final Set<String> refused = ConcurrentHashMap.newKeySet();
  private volatile String master = "test:master";

  TestKeyServices() {
    rotate(master);
  }

  /** The next version of the key; makes the key where there is none. */
  void rotate(String key) {
    try {
      AeadConfig.register();
      versions
          .computeIfAbsent(key, name -> new ArrayList<>())
          .add(
              KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM)
                  .getPrimitive(RegistryConfiguration.get(), Aead.class));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  void master(String key) {
    master = key;
  }

  void refuse(String key) {
    refused.add(key);
  }

  void allow(String key) {
    refused.remove(key);
  }

  @Override
  public String masterKey() {
    return master;
  }

  @Override
  public KeyService of(String key) {
    return new Key(key);
  }

  private final class Key implements KeyService {

    private final String name;

    Key(String name) {
      this.name = name;
    }

    @Override
    public Wrapped wrap(byte[] keyset, byte[] place) {
      try {
        int newest = usable().size();
        return new Wrapped("v" + newest, usable().get(newest - 1).encrypt(keyset, place));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public byte[] unwrap(Wrapped wrapped, byte[] place) {
      try {
        int version = Integer.parseInt(wrapped.version().substring(1));
        return usable().get(version - 1).decrypt(wrapped.bytes(), place);
      } catch (GeneralSecurityException e) {
        throw KeyUnavailable.refused(name, "it did not wrap this");
      }
    }

    private List<Aead> usable() {
      if (refused.contains(name) || !versions.containsKey(name)) {
        throw KeyUnavailable.refused(name, "for the test");
      }
      return versions.get(name);
    }
  }
}
