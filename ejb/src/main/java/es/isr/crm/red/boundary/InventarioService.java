package es.isr.crm.red.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;

import es.isr.crm.red.control.FichaOnt;
import es.isr.crm.red.control.InventarioQuery;
import es.isr.crm.red.control.VidaOntQuery;
import es.isr.crm.red.entity.ContadoresOnt;
import es.isr.crm.red.entity.OntFicha;
import es.isr.crm.red.entity.OntFilter;
import es.isr.crm.red.entity.OntRow;
import es.isr.crm.red.entity.OpcionesOnt;
import es.isr.crm.red.entity.Paradero;
import es.isr.crm.red.entity.UmbralesSenal;
import es.isr.crm.red.entity.VidaOnt;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Every ONT that the operator ever had to do with: where it is, how it does, and what it went through. A serial comes in
 * here when it is first given to a customer or seen on the network, and never goes out again.
 */
@Stateless
@RolesAllowed({ADMIN_ROLE, TECNICO_ROLE})
public class InventarioService {

    /** Four characters are the vendor's. */
    private static final int MIN_SERIE = 4;

    @Inject
    private InventarioQuery inventario;

    @Inject
    private VidaOntQuery vidas;

    @Inject
    private FichaOnt fichas;

    /**
     * A page of ONTs.
     *
     * @param filter what the list is narrowed by
     * @param page which rows; sorted by {@code numeroSerie}, {@code modelo}, {@code sitio}, {@code potencia} or
     *     {@code leida}, by serial when by none of these
     */
    public Page<OntRow> search(OntFilter filter, PageRequest page) {
        UmbralesSenal umbrales = fichas.umbrales();
        return new Page<>(inventario.search(filter, page, umbrales), inventario.count(filter, umbrales));
    }

    /** How many there are, by where they are and how they do. */
    public ContadoresOnt contar() {
        return inventario.count(fichas.umbrales());
    }

    /** What the list can be narrowed by. */
    public OpcionesOnt findOpciones() {
        return inventario.findOpciones();
    }

    /**
     * The ONT that somebody looks for by its serial.
     *
     * @param numeroSerie a whole serial, however it is typed
     * @return the serial as it is stored; nothing when there is no such ONT
     */
    public Optional<String> findSerie(String numeroSerie) {
        String plain = numeroSerie == null ? "" : numeroSerie.replaceAll("[\\s:-]", "");
        return fichas.find(plain.toUpperCase(Locale.ROOT)).map(OntFicha::numeroSerie);
    }

    /** The first serials that begin as somebody types, at least four characters. */
    public List<String> findSeries(String typed) {
        String plain = typed == null ? "" : typed.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        return plain.length() < MIN_SERIE ? List.of() : inventario.findSeries(plain);
    }

    /**
     * What an ONT went through and where it is now.
     *
     * @throws NotFoundException when there is no such ONT
     */
    public VidaOnt getVida(String numeroSerie) {
        OntFicha ficha = fichas.find(numeroSerie).orElseThrow(() -> new NotFoundException("ont", numeroSerie));
        VidaOnt.Recuperacion recuperacion = vidas.findRecuperacion(numeroSerie).orElse(null);
        boolean fetching = recuperacion != null && "pendiente".equals(recuperacion.estado());
        Paradero free = fetching ? Paradero.EN_RECUPERACION : Paradero.LIBRE;
        return new VidaOnt(
                ficha,
                ficha.servicioId() == null ? free : Paradero.CLIENTE,
                vidas.findTenencias(numeroSerie),
                vidas.findOrdenes(numeroSerie),
                recuperacion);
    }
}
