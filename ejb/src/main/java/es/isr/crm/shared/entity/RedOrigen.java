package es.isr.crm.shared.entity;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What of the Internet one visitor has: an address of the old kind (IPv4), or a network of 64 bits of the new (IPv6), of
 * which a household gets all. What is counted by visitor is counted by this.
 */
public final class RedOrigen {

    private static final int NETWORK_BYTES = 8;

    private RedOrigen() {}

    /** @param direccion a numeric IP address, perhaps with the name of its interface, or null */
    public static String of(String direccion) {
        if (direccion == null || direccion.indexOf(':') < 0) {
            return String.valueOf(direccion);
        }
        try {
            InetAddress parsed = InetAddress.getByName(direccion.replaceAll("%.*", ""));
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return direccion;
        }
    }
}
