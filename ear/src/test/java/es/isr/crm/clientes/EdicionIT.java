package es.isr.crm.clientes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.clientes.boundary.ClienteService;
import es.isr.crm.clientes.entity.ClienteEditable;
import es.isr.crm.clientes.entity.ClienteFilter;
import es.isr.crm.clientes.entity.CodigoDuplicadoException;
import es.isr.crm.clientes.entity.EdicionSimultaneaException;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.servicios.boundary.CarteraService;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.servicios.entity.ClienteRow;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoComercial;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Personas;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Customers are found, and edited by one at a time. */
@EnServidor
class EdicionIT {

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

    @Inject
    private ComoComercial comercial;

    @Inject
    private Personas personas;

    @Inject
    private Actor actor;

    private Long id;

    @BeforeEach
    void signUp() throws Exception {
        id = save(Datos.alta(catalogo.plan(Catalogo.FIBRA)));
    }

    @Test
    void twoCustomersWithoutCodeCanBothBeEdited() throws Exception {
        Long other = save(Datos.alta(catalogo.plan(Catalogo.MOVIL)));
        for (Long one : List.of(id, other)) {
            ClienteEditable editable = open(one);
            editable.datos().setObservaciones("Llamar por la tarde");
            editable.datos().setCodigo(" ");
            save(editable);
            assertEquals("Llamar por la tarde", datos.text("SELECT observaciones FROM clientes WHERE id = ?", one));
            assertNull(datos.text("SELECT codigo FROM clientes WHERE id = ?", one));
        }
    }

    @Test
    void secondOfTwoEditorsIsToldAndOverwritesNothing() throws Exception {
        ClienteEditable mine = open(id);
        ClienteEditable theirs = open(id);
        theirs.datos().setTelefono("961111111");
        save(theirs);
        mine.datos().setTelefono("962222222");
        assertThrows(EdicionSimultaneaException.class, () -> save(mine));
        assertEquals("961111111", datos.text("SELECT telefono FROM clientes WHERE id = ?", id));
    }

    @Test
    void codeOfAnotherCustomerIsRefused() throws Exception {
        AltaCliente withCode = Datos.alta(catalogo.plan(Catalogo.MOVIL));
        withCode.getDatos().setCodigo(Datos.codigo());
        save(withCode);
        ClienteEditable editable = open(id);
        editable.datos().setCodigo(withCode.getDatos().getCodigo());
        assertThrows(CodigoDuplicadoException.class, () -> save(editable));
    }

    @Test
    void blankAccountLeavesTheOneThatIsThere() throws Exception {
        AltaCliente debited = Datos.alta(catalogo.plan(Catalogo.MOVIL));
        String iban = Datos.iban();
        debited.getDatos().setIban(iban);
        ClienteEditable editable = open(save(debited));
        assertNull(editable.datos().getIban(), "the account is told");
        assertEquals("···· " + iban.substring(20), editable.ficha().ibanOculto());
        editable.datos().setEmail(Datos.email());
        save(editable);
        Long one = editable.ficha().id();
        assertEquals(iban, datos.text("SELECT iban FROM clientes WHERE id = ?", one));
    }

    @Test
    void salespersonEditsTheirOwnCustomersOnly() throws Exception {
        Long vendedora = personas.nueva(Rol.COMERCIAL).id();
        datos.update("UPDATE clientes SET vendedor_id = ? WHERE id = ?", vendedora, id);
        assertEquals(id, openAsSalesperson(vendedora).ficha().id());
        Long otro = personas.nueva(Rol.COMERCIAL).id();
        assertThrows(NotFoundException.class, () -> openAsSalesperson(otro));
    }

    @Test
    void unknownCustomerIsNotFound() {
        assertThrows(NotFoundException.class, () -> user.run(() -> clientes.getFicha(-1L)));
    }

    @Test
    void customerIsFoundByWhatStaffKnowOfThem() throws Exception {
        AltaCliente known = Datos.altaConOnt(catalogo.plan(Catalogo.FIBRA));
        known.getDatos().setCodigo(Datos.codigo());
        known.getDatos().setEmail(Datos.email());
        known.getDatos().setApellidos("Ñúñez de la Zárate O'Connor");
        Long one = save(known);
        for (String typed : List.of(
                known.getDatos().getCodigo().toLowerCase(Locale.ROOT),
                known.getDatos().getDni(),
                known.getDatos().getEmail(),
                known.getDatos().getTelefono(),
                "+34" + known.getDatos().getTelefono(),
                spaced(known.getDatos().getTelefono(), 3),
                "+34 " + spaced(known.getDatos().getTelefono(), 3),
                known.getGpon().getNumeroSerie(),
                spaced(known.getGpon().getNumeroSerie(), 4).toLowerCase(Locale.ROOT),
                known.getDatos().getNombre() + " Ñúñez de la Zárate O'Connor",
                "nuria zarate " + known.getDatos().getDni())) {
            assertTrue(found(typed).contains(one), "not found by " + typed);
        }
    }

    @Test
    void wildcardsAndOperatorsMeanThemselves() throws Exception {
        for (String typed : List.of("%", "_", "%_%", "+-*", "\"", "()", "@4", "'", "\\", "~<>", "nadie* ")) {
            assertEquals(List.of(), found(typed), "found by " + typed);
        }
    }

    /** As people write long numbers down. */
    private static String spaced(String number, int group) {
        return number.replaceAll("(.{" + group + "})(?=.)", "$1 ");
    }

    private Long save(AltaCliente alta) throws Exception {
        return user.call(() -> altas.alta(alta));
    }

    private ClienteEditable open(Long one) throws Exception {
        return user.call(() -> clientes.getEditable(one));
    }

    private ClienteEditable openAsSalesperson(Long vendedor) throws Exception {
        return comercial.call(() -> {
            actor.set(vendedor, "Vendedora", null);
            return clientes.getEditable(id);
        });
    }

    private void save(ClienteEditable editable) throws Exception {
        user.run(() -> clientes.update(editable.ficha().id(), editable.ficha().version(), editable.datos()));
    }

    private List<Long> found(String typed) throws Exception {
        ClienteFilter filter = ClienteFilter.ofTexto(typed);
        return user.call(() -> cartera.search(filter, PageRequest.first(50))).rows().stream()
                .map(ClienteRow::id)
                .toList();
    }
}
