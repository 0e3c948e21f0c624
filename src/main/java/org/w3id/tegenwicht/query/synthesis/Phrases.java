package org.w3id.tegenwicht.query.synthesis;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.w3id.tegenwicht.query.Wording;

/** The texts of {@code synthesis/sentences.properties} in one language, with its way to write numbers. */
final class Phrases {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Locale locale;
    private final ResourceBundle texts;

    private Phrases(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle("synthesis/sentences", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** What is written in both languages. */
    interface Writing {
        String in(Phrases phrases);
    }

    /** The same in Dutch and in English. */
    static Wording both(Writing writing) {
        return new Wording(writing.in(new Phrases(DUTCH)), writing.in(new Phrases(Locale.ENGLISH)));
    }

    /** A text with values filled in; numbers come as {@link #number} writes them. */
    String say(String key, String... values) {
        return new MessageFormat(texts.getString(key), locale).format(values);
    }

    /** A whole number, in groups of three digits. */
    String whole(double number) {
        return number("#,##0", number);
    }

    /** A number with two decimals at most. */
    String decimal(double number) {
        return number("#,##0.##", number);
    }

    private String number(String pattern, double number) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale)).format(number).replaceFirst("^-0$", "0").replace("-", "−");
    }
}
