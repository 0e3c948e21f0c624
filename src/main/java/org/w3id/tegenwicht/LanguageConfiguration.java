package org.w3id.tegenwicht;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Gives each page its language, and lets a reader who chose one keep it from page to page. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

    @Bean
    LocaleResolver localeResolver() {
        return new AskedLanguage();
    }

    @Autowired
    void keepLanguage(SpringTemplateEngine templates) {
        LanguageLinks links = new LanguageLinks();
        links.setOrder(1);
        templates.addLinkBuilder(links);
    }

    /** Adds the language that the address of this page asks for to its links to other pages; the API knows no such parameter. */
    private static final class LanguageLinks extends StandardLinkBuilder {

        /** Only assets are looked up, for the hash in their address: a look-up takes long, and a page has hundreds of links. */
        @Override
        protected String processLink(IExpressionContext context, String link) {
            String language = language();
            if (link.startsWith("/assets/")) {
                return super.processLink(context, link);
            }
            return language == null || !link.startsWith("/") || link.startsWith("/v1/") ? link
                    : UriComponentsBuilder.fromUriString(link).replaceQueryParam(AskedLanguage.PARAMETER, language).build().toUriString();
        }

        private static String language() {
            if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
                return null;
            }
            var asked = AskedLanguage.inAddress(attributes.getRequest());
            return asked == null ? null : asked.getLanguage();
        }
    }
}
