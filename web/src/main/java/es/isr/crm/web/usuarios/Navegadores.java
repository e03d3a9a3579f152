package es.isr.crm.web.usuarios;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser calls itself, in the words of people: which one, on what. */
final class Navegadores {

    /** In this order: most call themselves what they are not, too. */
    private static final Map<String, String> BROWSERS = ordered(
            "Edg/",
            "Edge",
            "OPR/",
            "Opera",
            "Firefox/",
            "Firefox",
            "FxiOS/",
            "Firefox",
            "CriOS/",
            "Chrome",
            "Chrome/",
            "Chrome",
            "Safari/",
            "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "Mac OS X",
            "macOS",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    private Navegadores() {}

    /**
     * @param agente as the browser sent it, or null
     * @return for instance {@code Firefox · Windows}; an empty text when it says nothing that is known
     */
    static String describe(String agente) {
        String browser = find(BROWSERS, agente);
        String system = find(SYSTEMS, agente);
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + " · " + system;
    }

    private static String find(Map<String, String> names, String agente) {
        return names.entrySet().stream()
                .filter(name -> agente != null && agente.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
