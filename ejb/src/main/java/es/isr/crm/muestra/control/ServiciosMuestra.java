package es.isr.crm.muestra.control;

import es.isr.crm.muestra.control.ClienteMuestra.Lugar;
import es.isr.crm.muestra.control.ClienteMuestra.Ont;
import es.isr.crm.muestra.control.ClienteMuestra.Servicio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Invents what a customer has. */
final class ServiciosMuestra {

    private static final List<String[]> MODELOS = List.of(
            new String[] {"HWTC", "HG8245H"},
            new String[] {"HWTC", "EG8145V5"},
            new String[] {"ZTEG", "F660"},
            new String[] {"ALCL", "G-240W"});

    /** More than anybody has: the ids and numbers of the services of one customer are kept apart from the next one's. */
    static final int MAX = 6;

    private final List<PlanMuestra> planes;
    private final LocalDate hoy;

    ServiciosMuestra(List<PlanMuestra> planes, LocalDate hoy) {
        this.planes = planes;
        this.hoy = hoy;
    }

    /** Mostly fibre, often with mobiles; nobody is without anything. */
    List<Servicio> of(SplittableRandom random, int i, String estado, LocalDate alta, LocalDate baja, Lugar lugar) {
        List<PlanMuestra> bought = new ArrayList<>();
        add(bought, "fibra", random, random.nextInt(100) < 88 ? 1 : 0);
        add(bought, "movil", random, random.nextInt(100) < 45 ? 1 + random.nextInt(3) : 0);
        add(bought, "telefonia_fija", random, random.nextInt(100) < 12 ? 1 : 0);
        add(bought, "tv", random, random.nextInt(100) < 10 ? 1 : 0);
        if (bought.isEmpty()) {
            bought.add(planes.get(random.nextInt(planes.size())));
        }
        List<Servicio> services = new ArrayList<>();
        for (PlanMuestra plan : bought) {
            services.add(service(
                    random, (long) i * MAX + services.size(), plan, estado, alta, baja, services.isEmpty(), lugar));
        }
        return services;
    }

    private void add(List<PlanMuestra> bought, String tipo, SplittableRandom random, int count) {
        List<PlanMuestra> offered =
                planes.stream().filter(plan -> plan.tipo().equals(tipo)).toList();
        for (int n = 0; n < count && !offered.isEmpty(); n++) {
            bought.add(offered.get(random.nextInt(offered.size())));
        }
    }

    private Servicio service(
            SplittableRandom random,
            long index,
            PlanMuestra plan,
            String cliente,
            LocalDate alta,
            LocalDate baja,
            boolean first,
            Lugar lugar) {
        // What comes after the first may have been left again.
        boolean left = !first && "activo".equals(cliente) && random.nextInt(100) < 4;
        String estado = left ? "baja" : cliente;
        boolean pending = "pendiente_instalacion".equals(estado);
        LocalDate inicio = pending ? null : earlier(alta.plusDays(1L + random.nextInt(6)), baja == null ? hoy : baja);
        LocalDate end = left ? earlier(inicio.plusDays(40), hoy) : baja;
        LocalDate cut = "suspendido".equals(estado) ? later(inicio, hoy.minusDays(3L + random.nextInt(50))) : null;
        boolean line = "movil".equals(plan.tipo()) || "telefonia_fija".equals(plan.tipo());
        String numero = !line ? null : "movil".equals(plan.tipo()) ? Numeros.movil(index) : Numeros.fijo(index + 7L);
        BigDecimal acordado = random.nextInt(100) < 5
                ? plan.precio().subtract(BigDecimal.valueOf(2)).max(BigDecimal.ONE)
                : null;
        boolean connected = plan.isFibra() && !pending && !"baja".equals(estado);
        return new Servicio(
                plan,
                estado,
                numero,
                "movil".equals(plan.tipo()) ? Numeros.iccid(index) : null,
                inicio,
                "baja".equals(estado) ? end : null,
                cut,
                acordado,
                connected ? ont(random, index) : null);
    }

    private static Ont ont(SplittableRandom random, long index) {
        String[] model = MODELOS.get(random.nextInt(MODELOS.size()));
        boolean online = random.nextInt(100) < 97;
        String pon = "0/" + random.nextInt(8) + "/" + random.nextInt(16);
        BigDecimal power = online ? BigDecimal.valueOf(-1500L - random.nextInt(1300), 2) : null;
        return new Ont(Numeros.serie(model[0], index), model[1], Numeros.mac(index), pon, online, power);
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
