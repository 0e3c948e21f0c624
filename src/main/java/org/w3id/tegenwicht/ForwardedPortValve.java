package org.w3id.tegenwicht;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.MimeHeaders;
import org.springframework.http.HttpHeaders;

/**
 * Tells the port of the address that a proxy forwards in {@code X-Forwarded-Port}, for the valve of Tomcat that decides which proxies are believed:
 * that one reads scheme and host from other headers, but drops the port that stands behind the host.
 */
final class ForwardedPortValve extends ValveBase {

    private static final String PROTO = "X-Forwarded-Proto";
    private static final String PORT = "X-Forwarded-Port";
    private static final Pattern WITH_PORT = Pattern.compile("(?:[^,:\\[\\]]+|\\[[^\\]]+\\]):([0-9]{1,5})");

    ForwardedPortValve() {
        super(true); // lets requests be handled asynchronously
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        MimeHeaders headers = request.getCoyoteRequest().getMimeHeaders();
        String forwarded = headers.getHeader("X-Forwarded-Host");
        if (forwarded != null && headers.getHeader(PROTO) == null) {
            headers.setValue(PROTO).setString(request.getScheme()); // else the port is not looked at
        }
        String host = forwarded != null ? forwarded : headers.getHeader(HttpHeaders.HOST);
        Matcher address = WITH_PORT.matcher(host == null ? "" : host);
        if (headers.getHeader(PROTO) != null && headers.getHeader(PORT) == null && address.matches()) {
            headers.setValue(PORT).setString(address.group(1));
        }
        getNext().invoke(request, response);
    }
}
