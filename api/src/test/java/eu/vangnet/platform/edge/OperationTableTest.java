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
    assertThat(table.at("/pages").isOpen("GET")).isTrue();
    assertThat(table.at("/pages").isOpen("HEAD")).isTrue();
    assertThat(table.at("/pages/one").isOpen("GET")).isTrue();
    assertThat(table.at("/v1/things").isOpen("GET")).isFalse();
    assertThat(table.at("/v1/things").isOpen("POST")).isFalse();
    assertThat(table.at("/nowhere").isOpen("GET")).isFalse();
  }

  @Test
  void aCapabilityOpensJustItsOperation() {
    assertThat(table.at("/v1/things/7").capability("PUT"))
        .contains(CapabilityOperation.RESPONSE_GIVE);
    assertThat(table.at("/v1/things/7").isOpen("PUT")).isFalse();
    assertThat(table.at("/v1/things/7").capability("POST")).isEmpty();
    assertThat(table.at("/v1/things").capability("PUT")).isEmpty();
    assertThat(table.at("/v1/things/7/8").capability("PUT")).isEmpty();
    assertThat(table.at("/v1/%74hings/7").capability("PUT")).isEmpty();
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
      assertThat(table.at(path).isOpen("GET")).as(path).isFalse();
    }
  }

  @Test
  void anAddressKnowsItsMethods() {
    assertThat(table.at("/v1/things").methods()).containsExactly("GET", "HEAD", "OPTIONS", "POST");
    assertThat(table.at("/v1/things/7").methods()).containsExactly("OPTIONS", "POST", "PUT");
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
