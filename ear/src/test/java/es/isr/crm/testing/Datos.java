package es.isr.crm.testing;

import es.isr.crm.clientes.entity.DatosCliente;
import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.servicios.entity.AltaCliente;
import java.math.BigInteger;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Data that are valid and that nobody else has, so that tests need not tidy up after each other. */
public final class Datos {

    private static final String LETRAS = "TRWAGMYFPDXBNJZSQVHLCKE";

    /** Begins anywhere, because tests inside and outside the server draw from the same database. */
    private static final AtomicInteger SIGUIENTE =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(10_000_000, 99_000_000));

    private Datos() {}

    /** A DNI with its letter. */
    public static String nif() {
        int number = next();
        return number + LETRAS.substring(number % 23, number % 23 + 1);
    }

    /** A mobile number. */
    public static String telefono() {
        return "6" + next();
    }

    /** The serial number of a SIM card, with its check digit. */
    public static String iccid() {
        String digits = "8934" + "071100" + next();
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? 2 * digit / 10 + 2 * digit % 10 : digit;
        }
        return digits + (10 - sum % 10) % 10;
    }

    public static String codigo() {
        return "PRUEBA-" + next();
    }

    public static String email() {
        return "prueba." + next() + "@isp.example";
    }

    /** The serial of an ONT. */
    public static String numeroSerie() {
        return "HWTC" + String.format("%08X", next());
    }

    /** A Spanish IBAN, right in both its checks. */
    public static String iban() {
        String bank = "21000418";
        String account = "00" + next();
        String rest = bank + digit("00" + bank) + digit(account) + account;
        int mod = new BigInteger(rest + "142800").mod(BigInteger.valueOf(97)).intValue();
        return "ES" + String.format("%02d", 98 - mod) + rest;
    }

    /** A customer who pays in cash, with everything that is asked for and nothing else. */
    public static void fill(DatosCliente datos) {
        datos.setNombre("Núria");
        datos.setApellidos("Ibáñez Prueba");
        datos.setDni(nif());
        datos.setTelefono(telefono());
        datos.setDireccion("Calle Mayor, 1");
        datos.setCodigoPostal("46149");
        datos.setLocalidad("Gilet");
        datos.setProvincia("Valencia");
        datos.setMedioPago(MedioPago.EFECTIVO);
    }

    /** Such a customer with a plan, not yet to be put on the network. */
    public static AltaCliente alta(Long planId) {
        AltaCliente alta = new AltaCliente();
        fill(alta.getDatos());
        alta.setPlanId(planId);
        alta.setActivar(false);
        return alta;
    }

    /** Such a customer with a fibre plan, to be put on the network with an ONT of its own. */
    public static AltaCliente altaConOnt(Long planId) {
        AltaCliente alta = alta(planId);
        alta.setActivar(true);
        alta.getGpon().setNumeroSerie(numeroSerie());
        alta.getGpon().setOlt("OLT-GILET-01");
        alta.getGpon().setPon("0/1/1");
        return alta;
    }

    private static int next() {
        return SIGUIENTE.updateAndGet(n -> n == 99_999_999 ? 10_000_000 : n + 1);
    }

    private static char digit(String ten) {
        int[] weights = {1, 2, 4, 8, 5, 10, 9, 7, 3, 6};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (ten.charAt(i) - '0');
        }
        int digit = 11 - sum % 11;
        return (char) ('0' + (digit == 11 ? 0 : digit == 10 ? 1 : digit));
    }
}
