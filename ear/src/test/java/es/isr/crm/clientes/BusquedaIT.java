package es.isr.crm.clientes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.clientes.boundary.ClienteService;
import es.isr.crm.clientes.control.TerminosCliente;
import es.isr.crm.clientes.entity.ClienteEditable;
import es.isr.crm.clientes.entity.ClienteFilter;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.servicios.boundary.CarteraService;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.servicios.entity.ClienteRow;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A customer is found by any part of what is theirs, as soon as it is saved, and by nothing that is not. */
@EnServidor
class BusquedaIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private AltaService altas;

    @Inject
    private ClienteService clientes;

    @Inject
    private CarteraService cartera;

    @Inject
    private Catalogo catalogo;

    @Inject
    private ComoUser user;

    private AltaCliente form;
    private Long id;

    /** A word that nobody else has: the tests share their database. */
    private String apellido;

    @BeforeEach
    void signUp() throws Exception {
        form = Datos.altaConOnt(catalogo.plan(Catalogo.FIBRA));
        form.getDatos().setCodigo(Datos.codigo());
        form.getDatos().setEmail(Datos.email());
        form.getDatos().setTelefonoAlternativo("9" + Datos.telefono().substring(1));
        form.getDatos().setPersonaContacto("Begoña Güell");
        apellido = "Zárate" + letters(Datos.telefono());
        form.getDatos().setNombre("José");
        form.getDatos().setApellidos(apellido + " Muñoz-Ibáñez");
        id = user.call(() -> altas.alta(form));
    }

    @Test
    void accentsAndCapitalsMeanNothingButEnyeIsALetter() throws Exception {
        assertFound("jose " + apellido.replace('á', 'a').toLowerCase());
        assertFound("JOSÉ " + apellido.toUpperCase());
        assertFound(apellido + " muñoz");
        assertFound(apellido + " muñoz-ibáñez");
        assertFound(apellido + " begoña guell");
        assertNotFound(apellido + " munoz");
        assertNotFound(apellido + " begona");
        assertNotFound(apellido + " zzz");
        assertNotFound(apellido.substring(3) + " jose");
    }

    @Test
    void anyPartOfATelephoneOrDocumentWillDo() throws Exception {
        for (String number : List.of(
                form.getDatos().getTelefono(),
                form.getDatos().getTelefonoAlternativo(),
                form.getDatos().getDni())) {
            assertFound(number);
            assertFound(apellido + " " + number.substring(number.length() - 6));
            assertFound(apellido + " " + number.substring(3, 7));
            assertFound(apellido + " " + number.substring(0, 4));
            assertNotFound(apellido + " " + number.substring(3, 7) + "X");
        }
        String telefono = form.getDatos().getTelefono();
        assertFound(telefono.substring(0, 3) + " " + telefono.substring(3, 6) + " " + telefono.substring(6));
        assertFound("0034" + telefono);
        String dni = form.getDatos().getDni();
        assertFound(dni.substring(0, 8) + "-" + dni.substring(8).toLowerCase());
    }

    @Test
    void codesAreFoundByTheirBeginningOrTheirEnd() throws Exception {
        String codigo = form.getDatos().getCodigo();
        String serie = form.getGpon().getNumeroSerie();
        assertFound(codigo.toLowerCase());
        assertFound(codigo.replace("-", ""));
        assertFound(codigo.substring(codigo.indexOf('-') + 1));
        assertFound(serie.toLowerCase());
        assertFound(serie.substring(0, 4) + " " + serie.substring(4));
        assertFound(apellido + " " + serie.substring(6));
        assertFound(form.getDatos().getEmail().toUpperCase());
        assertFound(apellido + " @isp.example");
    }

    @Test
    void numbersOfServicesAreFound() throws Exception {
        String numero = Datos.telefono();
        String iccid = "8934071" + Datos.telefono() + "123";
        datos.update("UPDATE servicios_cliente SET numero = ?, iccid = ? WHERE cliente_id = ?", numero, iccid, id);
        refresh();
        assertFound(numero);
        assertFound(apellido + " " + numero.substring(4));
        assertFound(apellido + " " + numero.substring(2, 6));
        assertFound(iccid);
        assertFound(iccid.substring(10));
    }

    @Test
    void whatIsSavedIsFoundAtOnceAndWhatWasIsNot() throws Exception {
        String before = form.getDatos().getTelefono();
        String after = Datos.telefono();
        ClienteEditable editable = user.call(() -> clientes.getEditable(id));
        editable.datos().setTelefono(after);
        editable.datos().setNombre("Vicenta");
        user.run(() -> clientes.update(id, editable.ficha().version(), editable.datos()));
        assertFound(after);
        assertFound("vicenta " + apellido);
        assertNotFound(before);
        assertNotFound("jose " + apellido);
    }

    @Test
    void whoTurnedOutToBeAnotherIsFoundNoMore() throws Exception {
        Long other = user.call(() -> altas.alta(Datos.alta(catalogo.plan(Catalogo.MOVIL))));
        datos.update("UPDATE clientes SET fusionado_en_id = ? WHERE id = ?", other, id);
        refresh();
        assertNotFound(form.getDatos().getDni());
        assertNotFound(apellido);
        datos.update("UPDATE clientes SET fusionado_en_id = NULL WHERE id = ?", id);
        refresh();
    }

    private void refresh() throws Exception {
        try (Connection connection = datos.connect()) {
            TerminosCliente.refresh(connection, List.of(id));
        }
    }

    private void assertFound(String typed) throws Exception {
        assertTrue(found(typed).contains(id), "not found by " + typed);
    }

    private void assertNotFound(String typed) throws Exception {
        assertFalse(found(typed).contains(id), "found by " + typed);
    }

    private List<Long> found(String typed) throws Exception {
        var page = user.call(() -> cartera.search(ClienteFilter.ofTexto(typed), PageRequest.first(100)));
        assertEquals(Math.min(100, page.total()), page.rows().size(), "counted otherwise than listed: " + typed);
        return page.rows().stream().map(ClienteRow::id).toList();
    }

    private static String letters(String digits) {
        StringBuilder word = new StringBuilder();
        digits.chars().forEach(digit -> word.append((char) ('a' + digit - '0')));
        return word.toString();
    }
}
