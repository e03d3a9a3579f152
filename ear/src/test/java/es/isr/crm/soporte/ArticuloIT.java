package es.isr.crm.soporte;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.soporte.boundary.ArticuloService;
import es.isr.crm.soporte.entity.ArticuloCambiadoException;
import es.isr.crm.soporte.entity.ArticuloFilter;
import es.isr.crm.soporte.entity.ArticuloRow;
import es.isr.crm.soporte.entity.PeticionArticulo;
import es.isr.crm.soporte.entity.TipoTicket;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoComercial;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What helped once is found by the words of who needs it again. Each test has a word that no other article has. */
@EnServidor
class ArticuloIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private ArticuloService articulos;

    @Inject
    private ComoTecnico tecnico;

    @Inject
    private ComoUser user;

    @Inject
    private ComoComercial comercial;

    /** Of letters alone, as words are. */
    private final String word =
            "z" + Datos.numeroSerie().substring(4).toLowerCase().replaceAll("[^a-z0-9]", "");

    @Test
    void whatHasMoreInCommonComesFirst() throws Exception {
        Long text = crear("Sin imagen " + word, "Apagar y encender el descodificador", null);
        Long both = crear("El televisor " + word + " se corta", "Mirar el cable del descodificador", TipoTicket.AVERIA);
        Long other = crear("Factura duplicada", "No tiene que ver con " + word, TipoTicket.CONSULTA);
        assertEquals(
                List.of(both, text),
                ids(user.call(
                        () -> articulos.findParecidos("Al televisor se le va la imagen: " + word + " y cortes"))));
        assertEquals(List.of(), user.call(() -> articulos.findParecidos("de la y a")));
        assertFalse(
                ids(user.call(() -> articulos.findParecidos(word + " teléfono móvil agotado")))
                        .contains(other),
                "one word of four, in the text alone, is chance");
    }

    @Test
    void listHasAllTheWordsWhateverTheAccents() throws Exception {
        Long one = crear("Conexión lenta " + word, "Cambiar el canal del wifi", TipoTicket.AVERIA);
        Long two = crear("Conexión cortada " + word, "Reiniciar", TipoTicket.CONSULTA);
        assertEquals(List.of(two, one), found(word, List.of(), false));
        assertEquals(List.of(one), found("WIFI conexion " + word, List.of(), false));
        assertEquals(List.of(two), found(word, List.of(TipoTicket.CONSULTA), false));
        tecnico.run(() -> articulos.retirar(two));
        assertEquals(List.of(one), found(word, List.of(), false));
        assertEquals(List.of(two), found(word, List.of(), true));
        assertEquals(List.of(one), ids(user.call(() -> articulos.findParecidos(word))));
        user.run(() -> articulos.recuperar(two));
        assertEquals(2, found(word, List.of(), false).size());
    }

    @Test
    void secondOfTwoWritersIsToldAndTheAuditKnowsBoth() throws Exception {
        Long id = crear("Antes " + word, "Uno", null);
        int seen = tecnico.call(() -> articulos.get(id)).version();
        tecnico.run(() -> articulos.editar(id, seen, new PeticionArticulo("Después " + word, "Dos", null, null)));
        ArticuloCambiadoException told = assertThrows(
                ArticuloCambiadoException.class,
                () -> user.run(() -> articulos.editar(id, seen, new PeticionArticulo("Nunca", "Tres", null, null))));
        assertEquals(List.of("Después " + word), told.getData());
        assertEquals(
                2,
                datos.number(
                        "SELECT COUNT(*) FROM eventos_auditoria WHERE accion = 'soporte.articulo' AND entidad_id = ?",
                        id));
    }

    @Test
    void whatIsMissingIsSaidAndOthersMayNot() {
        DatosInvalidosException refusal =
                assertThrows(DatosInvalidosException.class, () -> crear("x".repeat(201), "  ", null));
        assertEquals(
                List.of("texto obligatorio", "titulo largo"),
                refusal.getErrores().stream()
                        .map(error -> error.field() + " " + error.key())
                        .sorted()
                        .toList());
        assertThrows(EJBAccessException.class, () -> comercial.call(() -> articulos.findParecidos(word)));
    }

    private Long crear(String titulo, String texto, TipoTicket tipo) throws Exception {
        return tecnico.call(() -> articulos.crear(new PeticionArticulo(titulo, texto, tipo, null)));
    }

    private List<Long> found(String texto, List<TipoTicket> tipos, boolean retirados) throws Exception {
        ArticuloFilter filter = new ArticuloFilter(texto, tipos, retirados);
        return ids(
                user.call(() -> articulos.search(filter, PageRequest.first(10))).rows());
    }

    private static List<Long> ids(List<ArticuloRow> rows) {
        return rows.stream().map(ArticuloRow::id).toList();
    }
}
