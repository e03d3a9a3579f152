package es.isr.crm.muestra.control;

import es.isr.crm.muestra.control.ClienteMuestra.Lugar;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Invents customers. The one of an index is always the same, whoever asks for it and in whatever order. */
final class Muestra {

    private static final int YEARS = 8;

    private final Bolsa nombres = Bolsa.of("nombres.txt");
    private final Bolsa apellidos = Bolsa.of("apellidos.txt");
    private final Bolsa comercios = Bolsa.of("comercios.txt");
    private final Bolsa municipios = Bolsa.of("municipios.txt");
    private final Bolsa calles = Bolsa.of("calles.txt");
    private final long seed;
    private final LocalDate hoy;
    private final ServiciosMuestra servicios;

    /**
     * @param seed another one gives other people
     * @param hoy the day on which they are looked at
     * @param planes what can be sold
     */
    Muestra(long seed, LocalDate hoy, List<PlanMuestra> planes) {
        this.seed = seed;
        this.hoy = hoy;
        this.servicios = new ServiciosMuestra(planes, hoy);
    }

    ClienteMuestra cliente(int i) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003L + i);
        int kind = random.nextInt(100);
        String tipo = kind < 86 ? "particular" : kind < 93 ? "autonomo" : "empresa";
        boolean company = "empresa".equals(tipo);
        String familia = apellidos.word(random);
        String nombre = company
                ? comercios.word(random) + " " + familia + (random.nextInt(3) == 0 ? " C.B." : " S.L.")
                : nombres.word(random);
        boolean foreign = !company && random.nextInt(100) < 6;
        LocalDate alta = hoy.minusDays(since(random));
        String estado = estado(random, alta);
        LocalDate baja = "baja".equals(estado) ? between(random, alta.plusDays(20), hoy) : null;
        Lugar lugar = lugar(random);
        String medio = medioPago(random);
        String telefono = company ? Numeros.fijo(i) : Numeros.movil(i);
        return new ClienteMuestra(
                i,
                tipo,
                nombre,
                company ? null : familia + " " + apellidos.word(random),
                company ? "CIF" : foreign ? "NIE" : "NIF",
                company ? Numeros.cif(i) : foreign ? Numeros.nie(i) : Numeros.dni(i),
                random.nextInt(100) < 80 ? email(nombre, company ? "" : familia, i) : null,
                telefono,
                random.nextInt(100) < 25 ? Numeros.fijo(i + 1_000_000L) : null,
                lugar,
                medio,
                "domiciliacion".equals(medio) ? Numeros.iban(i) : null,
                estado,
                alta,
                baja,
                servicios.of(random, i, estado, alta, baja, lugar));
    }

    /** Days ago: the operator grows, so that most came in the last years. */
    private static int since(SplittableRandom random) {
        int days = YEARS * 365;
        return Math.min(random.nextInt(days), random.nextInt(days));
    }

    private String estado(SplittableRandom random, LocalDate alta) {
        int one = random.nextInt(100);
        boolean recent = alta.isAfter(hoy.minusDays(30));
        if (recent && one < 60) {
            return "pendiente_instalacion";
        }
        return recent || one < 88 ? "activo" : one < 92 ? "suspendido" : "baja";
    }

    private static LocalDate between(SplittableRandom random, LocalDate from, LocalDate to) {
        long days = to.toEpochDay() - from.toEpochDay();
        return days <= 0 ? to : from.plusDays(random.nextLong(days));
    }

    private Lugar lugar(SplittableRandom random) {
        String[] town = municipios.draw(random);
        String street = calles.word(random) + ", " + (1 + random.nextInt(140));
        String door =
                random.nextInt(3) == 0 ? "" : ", " + (1 + random.nextInt(6)) + "º " + (1 + random.nextInt(4)) + "ª";
        return new Lugar(street + door, town[1], town[2], town[3], town[4]);
    }

    private static String medioPago(SplittableRandom random) {
        int one = random.nextInt(100);
        return one < 68
                ? "domiciliacion"
                : one < 80 ? "efectivo" : one < 90 ? "transferencia" : one < 96 ? "tarjeta" : "bizum";
    }

    private static String email(String nombre, String familia, int i) {
        String plain = Normalizer.normalize(nombre + "." + familia, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z.]+", "")
                .replaceAll("\\.+", ".")
                .replaceAll("^\\.|\\.$", "");
        return plain + i + "@" + List.of("correo", "buzon", "mail").get(i % 3) + ".example";
    }
}
