package es.isr.crm.importacion.entity;

import es.isr.crm.shared.entity.EntidadBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * A file with customers of another system, from its upload to their being here.
 *
 * <p>First it is said what its columns are, which plans are meant and from when the customers are billed here; then its
 * records are looked at, as often as something of that is changed. Whoever is content with what will happen has the
 * customers created; a crash in between is gone on from. Last the network is read and compared with them.
 */
@Entity
@Table(name = "importaciones")
public class Importacion extends EntidadBase {

    @Column(updatable = false)
    private String fichero;

    private long tamano;

    private String huella = "";

    @Convert(converter = Codificacion.Jpa.class)
    private Codificacion codificacion = Codificacion.UTF_8;

    private String separador = ";";

    private String cabecera = "[]";

    private String columnas = "{}";

    private String planes = "{}";

    private int registros;

    @Column(name = "primer_periodo")
    private String primerPeriodo;

    @Column(name = "siguiente_factura")
    private Long siguienteFactura;

    @Column(name = "siguiente_rectificativa")
    private Long siguienteRectificativa;

    @Convert(converter = EstadoImportacion.Jpa.class)
    private EstadoImportacion estado = EstadoImportacion.SUBIDA;

    private int validos;
    private int rechazados;
    private int existentes;
    private int importados;

    @Column(name = "usuario_id")
    private Long usuarioId;

    private String usuario;

    @Column(name = "importada_at")
    private Instant importadaAt;

    @Column(name = "terminada_at")
    private Instant terminadaAt;

    @Column(name = "purgada_at")
    private Instant purgadaAt;

    /** For the persistence provider. */
    protected Importacion() {}

    /**
     * The upload begins.
     *
     * @param fichero name of the file where it comes from
     * @param usuarioId who sends it, or null
     * @param usuario their name
     */
    public Importacion(String fichero, Long usuarioId, String usuario) {
        this.fichero = fichero;
        this.usuarioId = usuarioId;
        this.usuario = usuario;
    }

    /** The file is here. */
    public void receive(FicheroRecibido recibido) {
        tamano = recibido.tamano();
        huella = recibido.huella();
        codificacion = recibido.codificacion();
    }

    /** What the file turned out to be. */
    public void analyse(AnalisisFichero analisis) {
        separador = String.valueOf(analisis.separador());
        cabecera = JsonImportacion.write(analisis.cabecera());
        registros = analisis.registros();
    }

    /** Says what its columns are and which plans are meant: what was found out before no longer holds. */
    public void ajustar(Columnas which, Map<String, Long> meant) {
        become(EstadoImportacion.SUBIDA);
        columnas = JsonImportacion.write(which);
        planes = JsonImportacion.writePlanes(meant);
    }

    /** Says from when its customers are billed here. */
    public void ajustar(AjustesImportacion ajustes) {
        primerPeriodo =
                ajustes.primerPeriodo() == null ? null : ajustes.primerPeriodo().toString();
        siguienteFactura = ajustes.siguienteFactura();
        siguienteRectificativa = ajustes.siguienteRectificativa();
    }

    /** Its records are about to be looked at. */
    public void comprobar() {
        become(EstadoImportacion.COMPROBANDO);
        count(Cuenta.NADA);
    }

    /** They have been. */
    public void comprobada(Cuenta cuenta) {
        become(EstadoImportacion.COMPROBADA);
        count(cuenta);
    }

    /**
     * Its customers are about to be created, or what is left of them.
     *
     * @param quienId who said so; the customers' history tells
     */
    public void importar(Long quienId, String quien) {
        become(EstadoImportacion.IMPORTANDO);
        usuarioId = quienId;
        usuario = quien;
    }

    /** They are there. */
    public void importada(Cuenta cuenta, Instant now) {
        become(EstadoImportacion.CONCILIANDO);
        count(cuenta);
        importadaAt = importadaAt == null ? now : importadaAt;
    }

    public void terminada(Instant now) {
        become(EstadoImportacion.TERMINADA);
        terminadaAt = now;
    }

    public void descartada(Instant now) {
        become(EstadoImportacion.DESCARTADA);
        terminadaAt = now;
    }

    /** The file and the texts of its records are gone. */
    public void purgada(Instant now) {
        purgadaAt = now;
    }

    private void count(Cuenta cuenta) {
        validos = cuenta.validos();
        rechazados = cuenta.rechazados();
        existentes = cuenta.existentes();
        importados = cuenta.importados();
    }

    private void become(EstadoImportacion next) {
        if (!estado.canBecome(next)) {
            throw new ImportacionEnOtroEstadoException(estado);
        }
        estado = next;
    }

    public String getFichero() {
        return fichero;
    }

    public Codificacion getCodificacion() {
        return codificacion;
    }

    public char getSeparador() {
        return separador.charAt(0);
    }

    /** Names of the columns, in their order. */
    public List<String> getCabecera() {
        return JsonImportacion.readList(cabecera);
    }

    public Columnas getColumnas() {
        return JsonImportacion.readColumnas(columnas);
    }

    /** Id of the plan by its name in the file; null for none. */
    public Map<String, Long> getPlanes() {
        return JsonImportacion.readPlanes(planes);
    }

    public EstadoImportacion getEstado() {
        return estado;
    }

    public Long getUsuarioId() {
        return usuarioId;
    }

    public String getUsuario() {
        return usuario;
    }

    public Instant getPurgadaAt() {
        return purgadaAt;
    }

    /** The last day that the system before this one billed; null until that is said. */
    public LocalDate getFacturadoHasta() {
        return primerPeriodo == null
                ? null
                : YearMonth.parse(primerPeriodo).atDay(1).minusDays(1);
    }

    public AjustesImportacion getAjustes() {
        return new AjustesImportacion(
                primerPeriodo == null ? null : YearMonth.parse(primerPeriodo),
                siguienteFactura,
                siguienteRectificativa);
    }

    /** What a page shows of it. */
    public ImportacionFicha ficha() {
        return new ImportacionFicha(
                getId(),
                fichero,
                tamano,
                codificacion,
                getCabecera(),
                getColumnas(),
                getPlanes(),
                getAjustes(),
                registros,
                new Cuenta(validos, rechazados, existentes, importados),
                estado,
                usuario,
                getCreatedAt(),
                terminadaAt,
                purgadaAt);
    }
}
