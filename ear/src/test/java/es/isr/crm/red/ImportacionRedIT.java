package es.isr.crm.red;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.importacion.Importador;
import es.isr.crm.importacion.boundary.RegistroService;
import es.isr.crm.importacion.entity.Cuenta;
import es.isr.crm.importacion.entity.RedImportacion;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.NadaRoto;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is imported is on the network already: it is read and compared, and told nothing. */
@EnServidor
class ImportacionRedIT {

    private static final YearMonth FIRST = YearMonth.of(2026, 12);

    private final BaseDatos datos = BaseDatos.enServidor();
    private final List<Long> done = new ArrayList<>();

    @Inject
    private RedDePrueba red;

    @Inject
    private Conciliador conciliador;

    @Inject
    private Importador importador;

    @Inject
    private RegistroService registros;

    @Inject
    private ComoAdmin admin;

    @BeforeEach
    void begin() {
        red.begin();
    }

    @AfterEach
    void end() {
        done.forEach(importador::forget);
        red.end();
        red.forgetEverybody();
    }

    /** A record with a plan of 600 Mb. */
    private static String record(String codigo, String estado, String serie) {
        return String.join(
                        ";",
                        codigo,
                        "Núria",
                        "Ibáñez",
                        Datos.nif(),
                        Datos.telefono(),
                        "\"C/ Mayor, 1; bajo\"",
                        "46149",
                        "Gilet",
                        "Fibra 600 Mb",
                        "35,00",
                        "1/3/2024",
                        estado,
                        serie,
                        RedDePrueba.OLT,
                        RedDePrueba.PON)
                + "\r\n";
    }

    private String registered(String perfil) {
        String serie = Datos.numeroSerie();
        red.simulador()
                .changeOnt(
                        serie,
                        Json.createObjectBuilder()
                                .add("olt", RedDePrueba.OLT)
                                .add("pon", RedDePrueba.PON)
                                .add("perfilVelocidad", perfil)
                                .add("perfilUsuario", "residencial")
                                .build());
        return serie;
    }

    private Long importAll(String file) throws Exception {
        Long id = importador.subir(Importador.cabecera() + file);
        importador.comprobar(id, FIRST);
        assertEquals(List.of(), importador.fallos(id));
        importador.importar(id);
        done.add(id);
        return id;
    }

    @Test
    void stateIsTheNetworksWhereItAgreesAndADifferenceWhereItDoesNot() throws Exception {
        String runs = registered("600M");
        String cut = registered("suspendido");
        String isCut = registered("suspendido");
        String shouldBeCut = registered("600M");
        String installed = registered("600M");
        String left = registered("600M");
        String missing = Datos.numeroSerie();
        String notYet = Datos.numeroSerie();
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            codes.add(Datos.codigo());
        }
        long before = red.simulador().ultimaLlamada();

        Long id = importAll(record(codes.get(0), "activo", runs)
                + record(codes.get(1), "suspendido", cut)
                + record(codes.get(2), "activo", isCut)
                + record(codes.get(3), "suspendido", shouldBeCut)
                + record(codes.get(4), "pendiente_instalacion", installed)
                + record(codes.get(5), "baja", left)
                + record(codes.get(6), "activo", missing)
                + record(codes.get(7), "pendiente_instalacion", notYet)
                + record(codes.get(8), "activo", ""));

        assertEquals("", conciliador.kinds(runs));
        assertEquals("", conciliador.kinds(cut));
        assertEquals("debe_activarse", conciliador.kinds(isCut));
        assertEquals("debe_cortarse", conciliador.kinds(shouldBeCut));
        assertEquals("", conciliador.kinds(installed));
        assertEquals("huerfana", conciliador.kinds(left));
        assertEquals("falta", conciliador.kinds(missing));
        assertEquals("falta", conciliador.kinds(notYet));
        assertEquals("activo", importador.servicio("estado", codes.get(0)));
        assertEquals("suspendido", importador.servicio("estado", codes.get(1)));
        assertEquals("activo", importador.servicio("estado", codes.get(4)), "installed, the network says");
        assertEquals("pendiente_instalacion", importador.servicio("estado", codes.get(7)));
        assertEquals(
                "sin_ont",
                datos.text(
                        "SELECT d.tipo FROM derivas_pso d JOIN clientes c ON c.id = d.cliente_id WHERE c.codigo = ?"
                                + " AND d.cerrada_at IS NULL",
                        codes.get(8)));
        assertEquals(new RedImportacion(7, 0, 4, 1), admin.call(() -> registros.getRed(id)));
        assertEquals(0, importador.ordenes(id));
        assertEquals(
                List.of(),
                red.simulador().llamadasDesde(before).stream()
                        .map(call -> call.getString("operacion"))
                        .filter(operation -> !operation.startsWith("obtener_"))
                        .toList(),
                "PSO was only read");
    }

    @Test
    void withoutAnAnswerFromPsoTheyAreHereAndSayThatTheyWereNotCompared() throws Exception {
        String runs = registered("600M");
        red.simulador().setCaido(true);
        String code = Datos.codigo();
        Long id = importAll(record(code, "activo", runs));
        assertEquals(new RedImportacion(1, 1, 0, 0), admin.call(() -> registros.getRed(id)));
        NadaRoto.check(datos);
        red.simulador().setCaido(false);
        red.knock();
        conciliador.conciliar();
        assertEquals(new RedImportacion(1, 0, 0, 0), admin.call(() -> registros.getRed(id)));
    }

    @Test
    void fileOfErrorsComesBackPutRight() throws Exception {
        String code = Datos.codigo();
        String good = record(code, "activo", registered("600M"));
        String bad = good.replace(";35,00;", ";treinta;").replace("Núria", "=cmd|' /C calc'!A0");
        Long first = importador.subir(Importador.cabecera() + bad);
        importador.comprobar(first, FIRST);
        assertEquals(List.of("1;" + code + ";precio_invalido"), importador.fallos(first));

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        admin.run(() -> registros.escribirErrores(
                first, out, error -> "=" + error.fallo().clave()));
        String file = out.toString(StandardCharsets.UTF_8);
        assertTrue(file.contains(";'=cmd|' /C calc'!A0;"), file);
        assertTrue(file.endsWith(";'=precio_invalido\r\n"), file);

        Long second = importador.subir(file.replace(";treinta;", ";35,00;"));
        assertEquals(new Cuenta(1, 0, 0, 0), importador.comprobar(second, FIRST).cuenta());
        importador.importar(second);
        done.add(second);
        assertEquals("=cmd|' /C calc'!A0", datos.text("SELECT nombre FROM clientes WHERE codigo = ?", code));
    }
}
