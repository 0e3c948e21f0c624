package org.w3id.tegenwicht;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the world finds this server, such as {@code https://tegenwicht.example/}.
 *
 * @param url scheme, host and perhaps port; none: whatever address a request was sent to
 */
@ConfigurationProperties("tegenwicht")
record PublicAddress(URI url) {

    PublicAddress {
        if (url != null && (url.getHost() == null || !("http".equals(url.getScheme()) || "https".equals(url.getScheme())) || hasMore(url))) {
            throw new IllegalArgumentException("tegenwicht.url has to be scheme, host and perhaps port, such as https://tegenwicht.example/, not "
                    + url + ". A path goes into server.servlet.context-path.");
        }
    }

    private static boolean hasMore(URI url) {
        return url.getUserInfo() != null || url.getQuery() != null || url.getFragment() != null || url.getPath().length() > 1;
    }

    boolean secure() {
        return "https".equals(url.getScheme());
    }

    int port() {
        return url.getPort() > 0 ? url.getPort() : secure() ? 443 : 80;
    }
}
