package es.isr.crm.servicios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import es.isr.crm.clientes.entity.ClienteYaExisteException;
import es.isr.crm.clientes.entity.CodigoDuplicadoException;
import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.clientes.entity.TipoDocumento;
import es.isr.crm.red.entity.OntYaAsignadaException;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.entity.BusinessException;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoComercial;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Personas;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing a customer up saves everything or nothing, and says everything that is wrong. */
@EnServidor
class AltaIT {

    private static final List<String> TABLES = List.of(
            "clientes",
            "servicios_cliente",
            "tarifas_servicio",
            "onts",
            "asignaciones_ont",
            "ordenes_pso",
            // Those of the network come when they come.
            "actividad_cliente WHERE tipo = 'clientes.alta'");

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private AltaService altas;

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

    private AltaCliente alta;

    @BeforeEach
    void fillIn() {
        alta = Datos.alta(catalogo.plan(Catalogo.FIBRA));
    }

    @Test
    void customerWaitsForInstallationWithOneServiceAndItsTariffs() throws Exception {
        Long id = save(alta);
        assertEquals("pendiente_instalacion", datos.text("SELECT estado FROM clientes WHERE id = ?", id));
        Long servicio = datos.number("SELECT id FROM servicios_cliente WHERE cliente_id = ?", id);
        assertNull(datos.text("SELECT inicio FROM servicios_cliente WHERE id = ?", servicio));
        List<Object> tarifas = datos
                .rows("SELECT origen, precio FROM tarifas_servicio WHERE servicio_id = ? ORDER BY desde", servicio)
                .stream()
                .<Object>map(row -> row.get("origen") + " " + row.get("precio"))
                .toList();
        assertEquals(List.of("promocion 25.00", "catalogo 35.00"), tarifas);
        assertEquals(0, datos.number("SELECT COUNT(*) FROM ordenes_pso WHERE servicio_id = ?", servicio));
    }

    @Test
    void twoCustomersWithoutCodeMailOrOntLiveSideBySide() throws Exception {
        Long one = save(alta);
        Long other = save(Datos.alta(catalogo.plan(Catalogo.MOVIL)));
        String both = "SELECT COUNT(*) FROM clientes WHERE id IN (?, ?) AND codigo IS NULL AND email IS NULL";
        assertEquals(2, datos.number(both, one, other));
    }

    @Test
    void blankOptionalFieldsAreNothing() throws Exception {
        alta.getDatos().setCodigo("  ");
        alta.getDatos().setEmail("");
        Long id = save(alta);
        assertNull(datos.text("SELECT codigo FROM clientes WHERE id = ?", id));
        assertNull(datos.text("SELECT email FROM clientes WHERE id = ?", id));
    }

    @Test
    void resendOfTheSameFormMakesOneCustomer() throws Exception {
        assertEquals(save(alta), save(alta));
        String dni = alta.getDatos().getDni();
        assertEquals(1, datos.number("SELECT COUNT(*) FROM clientes WHERE dni = ?", dni));
    }

    @Test
    void codeOfAnotherCustomerIsRefused() throws Exception {
        alta.getDatos().setCodigo(Datos.codigo());
        save(alta);
        AltaCliente second = Datos.alta(alta.getPlanId());
        second.getDatos().setCodigo(alta.getDatos().getCodigo().toLowerCase(Locale.ROOT));
        refused("codigo", CodigoDuplicadoException.class, second);
    }

    @Test
    void documentOfACustomerWhoHasNotLeftIsRefused() throws Exception {
        save(alta);
        AltaCliente second = Datos.alta(alta.getPlanId());
        second.getDatos().setDni(alta.getDatos().getDni());
        refused("dni", ClienteYaExisteException.class, second);
    }

    @Test
    void wrongLettersAreRefused() {
        alta.getDatos().setDni("12345678A");
        invalid(alta, "dni documento.NIF");
        alta.getDatos().setTipoId(TipoDocumento.NIE);
        alta.getDatos().setDni("X1234567A");
        invalid(alta, "dni documento.NIE");
        alta.getDatos().setTipoId(TipoDocumento.CIF);
        alta.getDatos().setDni("B12345675");
        invalid(alta, "dni documento.CIF");
    }

    @Test
    void everythingMissingIsSaidAtOnce() {
        AltaCliente empty = new AltaCliente();
        empty.getDatos().setTipoCliente(null);
        invalid(
                empty,
                "codigoPostal obligatorio",
                "direccion obligatorio",
                "dni obligatorio",
                "iban ibanDomiciliacion",
                "localidad obligatorio",
                "nombre obligatorio",
                "plan obligatorio",
                "provincia obligatorio",
                "telefono obligatorio",
                "tipoCliente obligatorio");
    }

    @Test
    void eachMalformedFieldIsNamed() {
        alta.getDatos().setCodigo("A B");
        alta.getDatos().setEmail("nadie");
        alta.getDatos().setTelefono("12");
        alta.getDatos().setCodigoPostal("99999");
        alta.getDatos().setIban("ES9121000418450200051333");
        alta.getDatos().setNombre("x".repeat(121));
        alta.getInstalacion().setLatitud(new BigDecimal("91"));
        invalid(
                alta,
                "codigo codigo",
                "codigoPostal codigoPostal",
                "email email",
                "iban iban",
                "latitud latitud",
                "longitud coordenadas",
                "nombre largo",
                "telefono telefono");
    }

    @Test
    void addressOfTheInstallationIsAskedForWhenItIsAnother() {
        alta.setOtraDireccion(true);
        invalid(
                alta,
                "instalacionCodigoPostal codigoPostal",
                "instalacionDireccion obligatorio",
                "instalacionLocalidad obligatorio",
                "instalacionProvincia obligatorio");
    }

    @Test
    void directDebitNeedsAnAccount() throws Exception {
        alta.getDatos().setMedioPago(MedioPago.DOMICILIACION);
        invalid(alta, "iban ibanDomiciliacion");
        alta.getDatos().setIban(Datos.iban());
        save(alta);
    }

    @Test
    void planThatIsNotForSaleIsRefused() {
        alta.setPlanId(1L);
        invalid(alta, "plan planDesconocido");
    }

    @Test
    void technicalDataAreCheckedOnlyWhenTheNetworkIsToBeTold() throws Exception {
        alta.setActivar(true);
        alta.getGpon().setNumeroSerie("HWTC1234567G");
        alta.getGpon().setPon("1-1");
        alta.getGpon().setVlan(4095);
        invalid(alta, "numeroSerie numeroSerie", "olt obligatorio", "pon pon", "vlan vlan");
        alta.setActivar(false);
        save(alta);
    }

    @Test
    void ontOfAnotherCustomerTakesTheWholeAltaBack() throws Exception {
        AltaCliente first = Datos.altaConOnt(alta.getPlanId());
        save(first);
        AltaCliente second = Datos.altaConOnt(alta.getPlanId());
        second.getGpon().setNumeroSerie(first.getGpon().getNumeroSerie());
        refused("numeroSerie", OntYaAsignadaException.class, second);
    }

    @Test
    void oneOfTwoWithTheSameCodeAtTheSameInstantWins() throws Exception {
        for (int round = 0; round < 5; round++) {
            String codigo = Datos.codigo();
            Throwable loser = loserOfTwo(one -> one.getDatos().setCodigo(codigo));
            assertEquals(CodigoDuplicadoException.class, loser.getClass());
            assertEquals(1, datos.number("SELECT COUNT(*) FROM clientes WHERE codigo = ?", codigo));
        }
    }

    @Test
    void oneOfTwoWithTheSameOntAtTheSameInstantWins() throws Exception {
        for (int round = 0; round < 5; round++) {
            String numeroSerie = Datos.numeroSerie();
            Throwable loser = loserOfTwo(one -> one.getGpon().setNumeroSerie(numeroSerie));
            assertEquals(OntYaAsignadaException.class, loser.getClass());
            assertEquals(1, datos.number("SELECT COUNT(*) FROM onts WHERE numero_serie = ?", numeroSerie));
        }
    }

    @Test
    void salespersonIsTheSellerUnlessSomebodyElseIsNamed() throws Exception {
        Long vendedora = personas.nueva(Rol.COMERCIAL).id();
        Long otra = personas.nueva(Rol.COMERCIAL).id();
        AltaCliente named = Datos.alta(alta.getPlanId());
        named.getDatos().setVendedorId(otra);
        for (AltaCliente one : List.of(alta, named)) {
            Long id = comercial.call(() -> {
                actor.set(vendedora, "Vendedora", null);
                return altas.alta(one);
            });
            assertEquals(one == named ? otra : vendedora, vendedor(id));
        }
    }

    @Test
    void namesAreStoredAsTyped() throws Exception {
        String nombre = "<script>alert('ñ')</script> #{1+1} =cmd| %_ 😀 O'Brien";
        alta.getDatos().setNombre(nombre);
        assertEquals(nombre, datos.text("SELECT nombre FROM clientes WHERE id = ?", save(alta)));
    }

    private Long save(AltaCliente one) throws Exception {
        return user.call(() -> altas.alta(one));
    }

    private long vendedor(Long cliente) {
        return datos.number("SELECT vendedor_id FROM clientes WHERE id = ?", cliente);
    }

    private void invalid(AltaCliente one, String... expected) {
        List<Long> before = counts();
        DatosInvalidosException refusal = assertThrows(DatosInvalidosException.class, () -> save(one));
        Set<String> errors = new TreeSet<>();
        for (ErrorCampo error : refusal.getErrores()) {
            errors.add(error.field() + " " + error.key());
        }
        assertEquals(new TreeSet<>(List.of(expected)), errors);
        assertEquals(before, counts(), "something was saved");
    }

    private void refused(String field, Class<? extends BusinessException> why, AltaCliente one) {
        List<Long> before = counts();
        BusinessException refusal = assertThrows(why, () -> save(one));
        assertEquals(field, refusal.getField().orElse(null));
        assertEquals(before, counts(), "something was saved");
    }

    private List<Long> counts() {
        return TABLES.stream().map(datos::count).toList();
    }

    /** Two altas at the same instant that want the same thing: why the one that must lose did. */
    private Throwable loserOfTwo(Consumer<AltaCliente> wish) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        List<Callable<Long>> both = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            AltaCliente one = Datos.altaConOnt(alta.getPlanId());
            wish.accept(one);
            both.add(() -> {
                together.await();
                return save(one);
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Throwable> losers = new ArrayList<>();
        try {
            for (Future<Long> one : threads.invokeAll(both)) {
                try {
                    one.get();
                } catch (ExecutionException e) {
                    losers.add(e.getCause());
                }
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(1, losers.size(), "who lost: " + losers);
        return losers.get(0);
    }
}
