package es.isr.crm.planes.entity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Objects;

/** A plan that a combo is made of, and how many of it. Who buys the combo gets a service without price for each. */
@Embeddable
public class ParteCombo {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parte_id")
    private Plan parte;

    private int cantidad;

    /** For the persistence provider. */
    protected ParteCombo() {}

    /**
     * @param parte a plan that is no combo
     * @param cantidad how many of it, one at least
     */
    public ParteCombo(Plan parte, int cantidad) {
        this.parte = parte;
        this.cantidad = cantidad;
    }

    public Plan getParte() {
        return parte;
    }

    public int getCantidad() {
        return cantidad;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ParteCombo otra
                && cantidad == otra.cantidad
                && Objects.equals(parte.getId(), otra.parte.getId());
    }

    @Override
    public int hashCode() {
        return Objects.hash(parte.getId(), cantidad);
    }

    /** {@code 2 × Móvil 20 GB}. */
    @Override
    public String toString() {
        return cantidad == 1 ? parte.getNombre() : cantidad + " × " + parte.getNombre();
    }
}
