package es.isr.crm.tesoreria.entity;

import es.isr.crm.shared.entity.LedgerBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A statement of one account of the operator, as its bank sent it. Its movements wait to be told what they are. */
@Entity
@Table(name = "extractos_bancarios")
public class Extracto extends LedgerBase {

    @Column(updatable = false)
    private String iban;

    @Column(updatable = false)
    private String titular;

    @Column(updatable = false)
    private LocalDate desde;

    @Column(updatable = false)
    private LocalDate hasta;

    @Column(name = "saldo_inicial", updatable = false)
    private BigDecimal saldoInicial;

    @Column(name = "saldo_final", updatable = false)
    private BigDecimal saldoFinal;

    @Column(updatable = false)
    private String fichero;

    @Column(updatable = false)
    private String huella;

    @Column(updatable = false)
    private int movimientos;

    @Column(updatable = false)
    private int repetidos;

    @Column(name = "usuario_id", updatable = false)
    private Long usuarioId;

    @Column(updatable = false)
    private String usuario;

    /** For the persistence provider. */
    protected Extracto() {}

    /**
     * @param leido what the file says
     * @param fichero its name
     * @param repetidos how many of its movements are known from other statements
     * @param firma who loads it
     */
    public Extracto(ExtractoLeido leido, String fichero, int repetidos, Pago.Firma firma) {
        super(firma.cuando());
        this.iban = leido.iban();
        this.titular = leido.titular();
        this.desde = leido.desde();
        this.hasta = leido.hasta();
        this.saldoInicial = leido.saldoInicial();
        this.saldoFinal = leido.saldoFinal();
        this.fichero = fichero;
        this.huella = leido.huella();
        this.movimientos = leido.movimientos().size() - repetidos;
        this.repetidos = repetidos;
        this.usuarioId = firma.usuarioId();
        this.usuario = firma.usuario();
    }

    public String getIban() {
        return iban;
    }

    public String getTitular() {
        return titular;
    }

    public LocalDate getDesde() {
        return desde;
    }

    public LocalDate getHasta() {
        return hasta;
    }

    /** EUR before its first movement. */
    public BigDecimal getSaldoInicial() {
        return saldoInicial;
    }

    /** EUR after its last movement. */
    public BigDecimal getSaldoFinal() {
        return saldoFinal;
    }

    public String getFichero() {
        return fichero;
    }

    /** SHA-256 of its records. */
    public String getHuella() {
        return huella;
    }

    /** How many movements came with it. */
    public int getMovimientos() {
        return movimientos;
    }

    /** How many more its file had, known from other statements. */
    public int getRepetidos() {
        return repetidos;
    }

    public Long getUsuarioId() {
        return usuarioId;
    }

    public String getUsuario() {
        return usuario;
    }
}
