package org.w3id.tegenwicht;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.OPTIONS;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Anybody reads, the editor writes. A request that may change the graph needs the editor's name and password (HTTP
 * Basic) every time: there is no session, so there is no session to ride on. A browser that remembers the password is
 * refused when another site sends the request.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EditorSettings.class)
class SecurityConfiguration {

    /** No page of ours needs another host; this makes sure that none asks one. */
    private static final String OWN_HOST_ONLY = "default-src 'self'; img-src 'self' data:; "
            + "style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; form-action 'self'; "
            + "frame-ancestors 'none'";

    /** Browsers send the one header over https and to localhost only, the other with every write. */
    private static final RequestMatcher SENT_BY_ANOTHER_SITE = request -> {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String own = ServletUriComponentsBuilder.fromContextPath(request).replacePath(null).toUriString();
        return "cross-site".equals(site) || "same-site".equals(site) || origin != null && !origin.equalsIgnoreCase(own);
    };

    /** What changes the graph, and nothing else does. */
    private static final RequestMatcher CHANGES = new OrRequestMatcher(path(POST, "/sparql/update"), path(PUT, "/data/**"), path(POST, "/data/**"),
            path(DELETE, "/data/**"));

    /** Addresses that say themselves which methods they take. */
    private static final String[] PROTOCOL = {"/sparql", "/sparql/update", "/data/**", "/federated/sparql"};

    @Bean
    SecurityFilterChain accessRules(HttpSecurity http, EditorSettings editor) throws Exception {
        WriteRefusal refusal = new WriteRefusal(editor, CHANGES, SENT_BY_ANOTHER_SITE);
        return http
                .authorizeHttpRequests(requests -> requests
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(GET).permitAll()
                        .requestMatchers(HEAD).permitAll()
                        .requestMatchers(OPTIONS).permitAll()
                        .requestMatchers(new AndRequestMatcher(CHANGES, SENT_BY_ANOTHER_SITE)).denyAll()
                        .requestMatchers(CHANGES).hasRole("EDITOR")
                        .requestMatchers(PROTOCOL).permitAll()
                        .anyRequest().denyAll())
                .httpBasic(basic -> basic.authenticationEntryPoint(refusal))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .cors(AbstractHttpConfigurer::disable) // done before, so that a refusal is open to scripts too
                .headers(headers -> headers
                        // Whoever answers says how long it may be kept.
                        .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(OWN_HOST_ONLY)))
                .build();
    }

    /** Lets methods through that nobody has, so that they are refused like others that an address does not have: 405 with those it has. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        return firewall;
    }

    @Bean
    UserDetailsService editors(EditorSettings editor) {
        InMemoryUserDetailsManager editors = new InMemoryUserDetailsManager();
        if (editor.configured()) {
            editors.createUser(User.withUsername(editor.name()).password(encoded(editor.password())).roles("EDITOR")
                    .build());
        }
        return editors;
    }

    private static RequestMatcher path(HttpMethod method, String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(method, path);
    }

    private static String encoded(String password) {
        return password.startsWith("{") ? password
                : PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(password);
    }
}
