package eu.vangnet.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.CapabilityOperation;
import eu.vangnet.security.OpenToAll;
import eu.vangnet.security.OpenedBy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperationTableTest {
  private final OperationTable table = OperationTable.of(List.of(Pages.class, Guarded.class));

  @Test
  void onlyWhatIsDeclaredOpenIsOpen() {
    assertThat(table.isOpen("GET", "/pages")).isTrue();
    assertThat(table.isOpen("HEAD", "/pages")).isTrue();
    assertThat(table.isOpen("GET", "/pages/one")).isTrue();
    assertThat(table.isOpen("GET", "/v1/things")).isFalse();
    assertThat(table.isOpen("POST", "/v1/things")).isFalse();
    assertThat(table.isOpen("GET", "/nowhere")).isFalse();
  }

  @Test
  void aCapabilityOpensJustItsOperation() {
    assertThat(table.capability("PUT", "/v1/things/7")).contains(CapabilityOperation.RESPONSE_GIVE);
    assertThat(table.isOpen("PUT", "/v1/things/7")).isFalse();
    assertThat(table.capability("POST", "/v1/things/7")).isEmpty();
    assertThat(table.capability("PUT", "/v1/things")).isEmpty();
    assertThat(table.capability("PUT", "/v1/things/7/8")).isEmpty();
    assertThat(table.capability("PUT", "/v1/%74hings/7")).isEmpty();
  }

  @Test
  void aDressedUpAddressIsNotOpen() {
    for (String path :
        List.of(
            "/pages/",
            "//pages",
            "/pages;x",
            "/pages/..%2Fv1%2Fthings",
            "/pages/a/b",
            "/%70ages")) {
      assertThat(table.isOpen("GET", path)).as(path).isFalse();
    }
  }

  @Test
  void anAddressKnowsItsMethods() {
    assertThat(table.methods("/v1/things")).containsExactly("GET", "HEAD", "OPTIONS", "POST");
    assertThat(table.methods("/v1/things/7")).containsExactly("OPTIONS", "POST", "PUT");
  }

  /** Open pages. */
  @Path("/pages")
  public static class Pages {
    /** All. */
    @GET
    @OpenToAll(reason = "for this test")
    public String all() {
      return "";
    }

    /** One. */
    @GET
    @Path("{name}")
    @OpenToAll(reason = "for this test")
    public String one() {
      return "";
    }
  }

  /** Guarded things. */
  @Path("/v1/things")
  public static class Guarded {
    /** All. */
    @GET
    public String all() {
      return "";
    }

    /** A new one. */
    @POST
    public String make() {
      return "";
    }

    /** A change. */
    @POST
    @Path("/{id}")
    public String change() {
      return "";
    }

    /** A replacement by somebody unknown. */
    @PUT
    @Path("/{id}")
    @OpenedBy(CapabilityOperation.RESPONSE_GIVE)
    public String replace() {
      return "";
    }
  }
}
