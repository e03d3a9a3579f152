package es.isr.crm.web.shared;

/** How good or bad a state is: decides colour and default icon, never the words. */
public enum Severidad {
    OK("ok", "pi-check"),
    INFO("info", "pi-clock"),
    AVISO("warn", "pi-exclamation-triangle"),
    ERROR("bad", "pi-times-circle"),
    NEUTRO("mute", "pi-minus");

    private final String css;
    private final String icon;

    Severidad(String css, String icon) {
        this.css = css;
        this.icon = icon;
    }

    /** The suffix of the style class {@code crm-tag-…}. */
    public String getCss() {
        return css;
    }

    /** The icon of this severity where a state has none of its own. */
    public String getIcon() {
        return icon;
    }
}
