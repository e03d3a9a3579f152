package es.isr.crm.clientes.entity;

import java.util.List;
import java.util.Optional;

/** The Spanish provinces by the first two digits of their postcodes. */
public final class Provincias {

    private static final List<String> BY_POSTCODE = List.of(
            "Álava",
            "Albacete",
            "Alicante",
            "Almería",
            "Ávila",
            "Badajoz",
            "Illes Balears",
            "Barcelona",
            "Burgos",
            "Cáceres",
            "Cádiz",
            "Castellón",
            "Ciudad Real",
            "Córdoba",
            "A Coruña",
            "Cuenca",
            "Girona",
            "Granada",
            "Guadalajara",
            "Gipuzkoa",
            "Huelva",
            "Huesca",
            "Jaén",
            "León",
            "Lleida",
            "La Rioja",
            "Lugo",
            "Madrid",
            "Málaga",
            "Murcia",
            "Navarra",
            "Ourense",
            "Asturias",
            "Palencia",
            "Las Palmas",
            "Pontevedra",
            "Salamanca",
            "Santa Cruz de Tenerife",
            "Cantabria",
            "Segovia",
            "Sevilla",
            "Soria",
            "Tarragona",
            "Teruel",
            "Toledo",
            "Valencia",
            "Valladolid",
            "Bizkaia",
            "Zamora",
            "Zaragoza",
            "Ceuta",
            "Melilla");

    private Provincias() {}

    /**
     * The province of a postcode.
     *
     * @param codigoPostal five digits, or anything else
     */
    public static Optional<String> of(String codigoPostal) {
        if (codigoPostal == null || !codigoPostal.strip().matches("\\d{5}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(codigoPostal.strip().substring(0, 2));
        return number >= 1 && number <= BY_POSTCODE.size()
                ? Optional.of(BY_POSTCODE.get(number - 1))
                : Optional.empty();
    }
}
