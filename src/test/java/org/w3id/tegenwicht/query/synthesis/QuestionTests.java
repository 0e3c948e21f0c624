package org.w3id.tegenwicht.query.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.w3id.tegenwicht.query.synthesis.Answers.question;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.tegenwicht.query.WrongParameterException;

class QuestionTests {

    @Test
    void theSameQuestionHasOneForm() {
        Question one = question("method", "reml", "ground", "gender", "level", "0.95", "exclude", "b, a ,b");
        assertThat(one.canonical()).isEqualTo(Map.of("ground", "gender", "exclude", "a,b"));
        assertThat(one).isEqualTo(question("exclude", "a,b", "ground", "gender", "test", "z", "model", "auto", "by", " "));
    }

    @Test
    void whatIsUnusualStaysInIt() {
        Map<String, String> unusual = Map.of("ground", "gender", "method", "DL", "test", "knha", "level", "0.9", "model", "two-level", "by", "country");
        assertThat(Question.of(unusual).canonical()).isEqualTo(unusual);
    }

    @ParameterizedTest
    @CsvSource({"method, HK", "test, t", "level, 95", "level, x", "model, one", "by, colour"})
    void refusesWhatAnOptionCannotBe(String option, String value) {
        assertThatThrownBy(() -> question("ground", "gender", option, value)).isInstanceOf(WrongParameterException.class).hasMessageContaining(option);
    }
}
