package org.w3id.tegenwicht;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.StringUtils;

/** Who may write. A password may be given as it is, or encoded with its scheme, such as {@code {bcrypt}$2a$...}. */
@ConfigurationProperties("tegenwicht.editor")
record EditorSettings(String name, String password) {

    boolean configured() {
        return StringUtils.hasText(name) && StringUtils.hasText(password);
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return "EditorSettings[name=" + name + "]";
    }
}
