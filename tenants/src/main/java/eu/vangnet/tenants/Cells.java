package eu.vangnet.tenants;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The database servers of this installation and what things are called on them. */
record Cells(Names names, Map<String, Cell> byName, String controlName) {

  static Cells of(TenancySettings settings) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    settings.cells().forEach(cell -> cells.put(cell.name(), new Cell(cell)));
    return new Cells(new Names(settings.schemaPrefix()), cells, settings.controlCell());
  }

  Cell control() {
    return byName.get(controlName);
  }

  Collection<Cell> all() {
    return byName.values();
  }

  Cell of(Tenant tenant) {
    Cell cell = byName.get(tenant.cell());
    if (cell == null) {
      throw new TenantUnavailable(tenant.id(), "its cell is not configured on this server");
    }
    return cell;
  }

  /** A new tenant goes where fewest are. */
  String emptiest(List<Tenant> tenants) {
    return byName.keySet().stream()
        .min(
            Comparator.comparingLong(
                name -> tenants.stream().filter(tenant -> tenant.cell().equals(name)).count()))
        .orElseThrow();
  }
}
