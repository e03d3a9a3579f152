package es.isr.crm.soporte.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.Validacion;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.soporte.control.ArticuloQuery;
import es.isr.crm.soporte.control.ArticuloRepository;
import es.isr.crm.soporte.entity.Articulo;
import es.isr.crm.soporte.entity.ArticuloCambiadoException;
import es.isr.crm.soporte.entity.ArticuloFilter;
import es.isr.crm.soporte.entity.ArticuloRow;
import es.isr.crm.soporte.entity.PeticionArticulo;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The knowledge base: what helped once is written down, found by its words, and withdrawn when it is no longer true. */
@Stateless
@RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE})
public class ArticuloService {

    /** As many as somebody looks at while a customer waits on the telephone. */
    private static final int SIMILAR = 5;

    @Inject
    private ArticuloRepository articulos;

    @Inject
    private ArticuloQuery consulta;

    @Inject
    private Validacion validacion;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /**
     * A page of articles.
     *
     * @param filter what the list is narrowed by
     * @param page which rows; sorted by {@code titulo} or {@code cambiado}; by none of these, what changed last comes first
     */
    public Page<ArticuloRow> search(ArticuloFilter filter, PageRequest page) {
        return new Page<>(consulta.search(filter, page), consulta.count(filter));
    }

    /** @throws NotFoundException when there is none */
    public ArticuloRow get(Long id) {
        return consulta.find(id).orElseThrow(() -> new NotFoundException("articulo", id));
    }

    /** The articles that may help with what a customer says, the best first; few, and none when nothing fits. */
    public List<ArticuloRow> findParecidos(String texto) {
        return consulta.findParecidos(texto, SIMILAR);
    }

    /**
     * Writes one down.
     *
     * @return its id
     * @throws DatosInvalidosException when something typed is wrong
     */
    @Auditado("soporte.articulo")
    public Long crear(PeticionArticulo peticion) {
        check(peticion);
        Articulo articulo = new Articulo(peticion, actor.getId(), actor.getNombre());
        articulos.add(articulo);
        return articulo.getId();
    }

    /**
     * Writes one anew.
     *
     * @param version of the article as it was read
     * @throws DatosInvalidosException when something typed is wrong
     * @throws ArticuloCambiadoException when somebody else did so meanwhile
     */
    @Auditado("soporte.articulo")
    public void editar(Long id, int version, PeticionArticulo peticion) {
        check(peticion);
        Articulo articulo = articulos.getForUpdate(id);
        if (articulo.getVersion() != version) {
            throw new ArticuloCambiadoException(articulo.getTitulo());
        }
        articulo.escribir(peticion);
    }

    /** It is no longer true: nobody is offered it any more. */
    @Auditado("soporte.articulo.retirar")
    public void retirar(Long id) {
        articulos.getForUpdate(id).retirar(reloj.now());
    }

    /** It is true after all. */
    @Auditado("soporte.articulo.recuperar")
    public void recuperar(Long id) {
        articulos.getForUpdate(id).recuperar();
    }

    private void check(PeticionArticulo peticion) {
        List<ErrorCampo> errores = validacion.check(peticion);
        if (!errores.isEmpty()) {
            throw new DatosInvalidosException(errores);
        }
    }
}
