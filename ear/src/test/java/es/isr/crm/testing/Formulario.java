package es.isr.crm.testing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form of a page, with what is in its fields, to be sent as a browser would or as it never would. */
public final class Formulario {

    public static final String STATE = "jakarta.faces.ViewState";

    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern TEXTAREA =
            Pattern.compile("<textarea\\b[^>]*\\bname=\"([^\"]*)\"[^>]*>(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern SELECT =
            Pattern.compile("<select\\b[^>]*\\bname=\"([^\"]*)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option\\b(?=[^>]*\\bselected)[^>]*\\bvalue=\"([^\"]*)\"");

    private static final Pattern NONCE = Pattern.compile("\\bnonce=\"([^\"]+)\"");

    private final String id;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private Formulario(String id) {
        this.id = id;
    }

    /** The form of a page that has this id. */
    public static Formulario de(String page, String id) {
        Matcher form = Pattern.compile(
                        "<form\\b[^>]*\\bid=\"" + Pattern.quote(id) + "\"[^>]*>(.*?)</form>", Pattern.DOTALL)
                .matcher(page);
        if (!form.find()) {
            throw new AssertionError("no form " + id + " in " + page);
        }
        Formulario found = new Formulario(id);
        found.read(form.group(1));
        Matcher nonce = NONCE.matcher(page);
        found.fields.put("primefaces.nonce", nonce.find() ? plain(nonce.group(1)) : nonce());
        return found;
    }

    private void read(String html) {
        INPUT.matcher(html).results().forEach(input -> readInput(input.group()));
        TEXTAREA.matcher(html).results().forEach(area -> fields.put(area.group(1), plain(area.group(2))));
        SELECT.matcher(html).results().forEach(select -> {
            Matcher chosen = CHOSEN.matcher(select.group(2));
            if (chosen.find()) {
                fields.put(select.group(1), plain(chosen.group(1)));
            }
        });
    }

    private void readInput(String input) {
        String type = attribute(input, "type");
        boolean box = "checkbox".equals(type) || "radio".equals(type);
        boolean button = "submit".equals(type) || "button".equals(type) || "file".equals(type);
        String name = attribute(input, "name");
        if (name != null && !button && (!box || input.contains("checked"))) {
            String value = attribute(input, "value");
            fields.put(name, value == null ? "" : value);
        }
    }

    /** The same with another value in a field, be it there or not. */
    public Formulario con(String field, String value) {
        fields.put(field, value);
        return this;
    }

    /** The same with another value in a field of this form. */
    public Formulario escribir(String field, String value) {
        return con(id + ":" + field, value);
    }

    /** What a browser sends when a button of this form is pressed. */
    public Map<String, String> pulsar(String button) {
        Map<String, String> sent = new LinkedHashMap<>(fields);
        sent.put(id, id);
        sent.put(id + ":" + button, "");
        return sent;
    }

    /** The state of the page that the form belongs to. */
    public String estado() {
        return fields.get(STATE);
    }

    /** What the policy of a page lets scripts run by. */
    public static String nonce() {
        return Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
    }

    private static String attribute(String tag, String name) {
        Matcher value = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? plain(value.group(1)) : null;
    }

    /** What a reader sees of it. */
    public static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
