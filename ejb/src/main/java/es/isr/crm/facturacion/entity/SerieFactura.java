package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.Auditable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;

/**
 * The numbers of the invoices of a year: from the first that this system gives, without a gap.
 *
 * <p>Where another system has issued in the same series before, it begins after the last number of that one. Once it has
 * given a number, the next is fixed: a leap would be a gap.
 */
@Entity
@Table(name = "series_factura")
public class SerieFactura implements Auditable {

    @Id
    @TableGenerator(
            name = "series",
            table = "generador_ids",
            pkColumnName = "nombre",
            pkColumnValue = "crm",
            valueColumnName = "siguiente",
            allocationSize = 500)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "series")
    private Long id;

    @Column(updatable = false)
    @Convert(converter = TipoFactura.Jpa.class)
    private TipoFactura tipo;

    @Column(updatable = false)
    private int ejercicio;

    private String prefijo;

    private long primero = 1;

    private long siguiente = 1;

    @Version
    private int version;

    /** For the persistence provider. */
    protected SerieFactura() {}

    /** The series of a year, from number 1. */
    public SerieFactura(TipoFactura tipo, int ejercicio) {
        this.tipo = tipo;
        this.ejercicio = ejercicio;
        this.prefijo = tipo.prefijo(ejercicio);
    }

    /**
     * Begins later, because another system has given the numbers before.
     *
     * @param numero the next number, at least the present one
     * @throws SerieNoMovibleException when it would go back, or when a number has been given already
     */
    public void empezarEn(long numero) {
        requireEmpiezaEn(numero);
        if (numero != siguiente) {
            primero = numero;
            siguiente = numero;
        }
    }

    /**
     * Has its numbers begin with other letters.
     *
     * @param nuevo valid by {@link PrefijoSerie}
     * @throws SerieNoMovibleException when a number has been given already
     */
    public void llamar(String nuevo) {
        if (!nuevo.equals(prefijo)) {
            if (isEmpezada()) {
                throw new SerieNoMovibleException(tipo, prefijo, siguiente);
            }
            prefijo = nuevo;
        }
    }

    /** @throws SerieNoMovibleException when it cannot begin there */
    public void requireEmpiezaEn(long numero) {
        if (numero < siguiente || numero > siguiente && isEmpezada()) {
            throw new SerieNoMovibleException(tipo, prefijo, siguiente);
        }
    }

    @Override
    public Long getId() {
        return id;
    }

    public TipoFactura getTipo() {
        return tipo;
    }

    /** The year of issue of its invoices. */
    public int getEjercicio() {
        return ejercicio;
    }

    public String getPrefijo() {
        return prefijo;
    }

    /** The next number that will be given. */
    public long getSiguiente() {
        return siguiente;
    }

    /** The next number as an invoice has it. */
    public String getSiguienteCompleto() {
        return completo(prefijo, siguiente);
    }

    /** Series and number, with at least six digits. */
    public static String completo(String prefijo, long numero) {
        String digits = Long.toString(numero);
        return prefijo + "0".repeat(Math.max(0, 6 - digits.length())) + digits;
    }

    /** Whether it has given a number. */
    public boolean isEmpezada() {
        return siguiente > primero;
    }
}
