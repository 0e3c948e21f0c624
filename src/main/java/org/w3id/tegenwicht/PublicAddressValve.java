package org.w3id.tegenwicht;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Makes every request speak with the public address, whatever its Host or forwarded headers say: an address that we write into an answer
 * can then not come from whoever asked. A valve, as a redirect of Tomcat itself and an answer of Fuseki have to know it too.
 */
final class PublicAddressValve extends ValveBase {

    private final PublicAddress address;

    PublicAddressValve(PublicAddress address) {
        super(true); // lets requests be handled asynchronously
        this.address = address;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        request.getCoyoteRequest().scheme().setString(address.url().getScheme());
        request.getCoyoteRequest().serverName().setString(address.url().getHost());
        request.getCoyoteRequest().setServerPort(address.port());
        request.setSecure(address.secure());
        getNext().invoke(request, response);
    }
}
