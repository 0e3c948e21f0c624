package org.w3id.tegenwicht.browse.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of authors as sources write them; between bars stands what is read: family, given and suffix, or a whole name in brackets. */
class AuthorReaderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "Stecker, P. M., & Fuchs, L. S # Stecker & Fuchs (2000) # Stecker, P. M. | Fuchs, L. S.",
        "Jones, A. & Smith, B. # Jones & Smith (2010) # Jones, A. | Smith, B.",
        "Wanzek, J., Kent, SC., Fall, AM., and Solis, M # Wanzek et al. (2017) # Wanzek, J. | Kent, SC. | Fall, AM. | Solis, M.",
        "Taylor, J., Wilson, Stuhlsatz, M., & Tipton, E # Taylor et al. (2015) # Taylor, J. | Wilson | Stuhlsatz, M. | Tipton, E.",
        "Fryer, R. G., Jr., & Guryan, J # Fryer & Guryan (2016) # Fryer, R. G., Jr. | Guryan, J.",
        "Patton, S. III, & Kim, W # Patton & Kim (2011) # Patton, S., III | Kim, W.",
        "Jemmott III, J. B., & Fong, G. T # Jemmott & Fong (1998) # Jemmott, J. B., III | Fong, G. T.",
        "Jemmott, L. S., & Fong G. T # Jemmott & Fong (1998) # Jemmott, L. S. | Fong, G. T.",
        "Xu, Y, & Li, J # Xu & Li (2019) # Xu, Y. | Li, J."})
    void familiesBeforeInitials(String line, String label, String names) {
        assertThat(told(line, label)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "Gabrielle Beaudry, Rongqin Yu, Amanda E. Perry # Beaudry et al. (2021) # Beaudry, Gabrielle | Yu, Rongqin | Perry, Amanda E.",
        "A. Zinn, M. Courtney # Zinn & Courtney (2017) # Zinn, A. | Courtney, M.",
        "Aryan van der Leij # Van der Leij (2014) # van der Leij, Aryan",
        "Suzanne Kali, Albert van Marwijk Kooy # Kali & Van Marwijk Kooy (2021) # Kali, Suzanne | van Marwijk Kooy, Albert",
        "Joseph J. Doyle Jr. # Doyle (2007) # Doyle, Joseph J., Jr.",
        "Bram Orobio de Castro, Sander Thomaes # Orobio de Castro & Thomaes (2018) # [Bram Orobio de Castro] | Thomaes, Sander",
        "Nan Dirk De Graaf, Trine Filges # De Graaf & Filges (2000) # De Graaf, Nan Dirk | Filges, Trine",
        "Martijn Keizer # Keizer (2018) # Keizer, Martijn"})
    void givenNamesBeforeFamilies(String line, String label, String names) {
        assertThat(told(line, label)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "Booth & Leigh # Booth & Leigh (2010) # Booth | Leigh", "Levy, Turner, & Ho # Levy et al. (2017) # Levy | Turner | Ho",
        "Larsen & Di Stasio # Larsen & Di Stasio (2021) # Larsen | Di Stasio", "Müller # Müller (2014) # Müller"})
    void familiesAlone(String line, String label, String names) {
        assertThat(told(line, label)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "Centraal Bureau voor de Statistiek (CBS) # CBS (2022) # [Centraal Bureau voor de Statistiek (CBS)]",
        "Stichting Algorithm Audit # Algorithm Audit (2024) # [Stichting Algorithm Audit]",
        "Lighthouse Reports # Lighthouse Reports (2025) # [Lighthouse Reports]",
        "Bill & Melinda Gates Foundation # Bill & Melinda Gates Foundation (2014) # [Bill & Melinda Gates Foundation]",
        "Ministerie van Onderwijs, Cultuur en Wetenschap # Ministry of Education, Culture and Science (2024) # [Ministerie van Onderwijs, Cultuur en Wetenschap]",
        "Atria, kennisinstituut voor emancipatie en vrouwengeschiedenis # Atria (2022) # [Atria, kennisinstituut voor emancipatie en vrouwengeschiedenis]",
        "Regioplan, Universiteit Utrecht # Regioplan & Utrecht University (2025) # Regioplan | [Universiteit Utrecht]",
        "Nationale ombudsman (J. Verhoef, S. Beer) # Nationale ombudsman (2019) # [Nationale ombudsman (J. Verhoef, S. Beer)]",
        "IVO # IVO (2019) # [IVO]"})
    void whatIsNoPersonOrMayNotBeIsKeptInOnePiece(String line, String label, String names) {
        assertThat(told(line, label)).isEqualTo(names);
    }

    @Test
    void othersAreRemembered() {
        assertThat(AuthorReader.read("Burns et al.", "Burns et al. (2004)")).isEqualTo(new Authors(List.of(Name.family("Burns")), true));
        assertThat(AuthorReader.read("Song, M., Zeig, J., et al", "Song et al. (2008)").others()).isTrue();
        assertThat(told("Cook, P. J., ... Steinberg, L", "Cook et al. (2014)")).isEqualTo("Cook, P. J. | Steinberg, L. | others");
        assertThat(told("Hu, X., . . . Roberts, G", "Hu et al. (2012)")).isEqualTo("Hu, X. | Roberts, G. | others");
        assertThat(told("Mika Kivimäki, Solja T. Nyberg et al. for the IPD-Work Consortium", "Kivimäki et al. (2012)"))
                .isEqualTo("Kivimäki, Mika | Nyberg, Solja T. | [IPD-Work Consortium] | others");
    }

    private static String told(String line, String label) {
        Authors authors = AuthorReader.read(line, label);
        List<String> names = new ArrayList<>(authors.names().stream().map(AuthorReaderTests::told).toList());
        if (authors.others()) {
            names.add("others");
        }
        return String.join(" | ", names);
    }

    private static String told(Name name) {
        String all = name.family() + (name.given() == null ? "" : ", " + name.given()) + (name.suffix() == null ? "" : ", " + name.suffix());
        return name.whole() ? "[" + all + "]" : all;
    }
}
