package org.w3id.tegenwicht.browse.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3id.tegenwicht.browse.maps.Classes.Step;

class ClassesTests {

    @Test
    void eachColourIsAFifthOfTheAreas() {
        Classes classes = Classes.of(IntStream.rangeClosed(1, 99).mapToObj(value -> (double) value).toList());
        assertThat(classes.steps()).extracting(Step::count).containsExactly(20, 20, 20, 20, 19);
        assertThat(classes.steps().getFirst()).isEqualTo(new Step(1, 20, 20));
        assertThat(classes.of(20)).isZero();
        assertThat(classes.of(21)).isEqualTo(1);
        assertThat(classes.of(99)).isEqualTo(4);
    }

    @Test
    void oneExtremeAreaDoesNotPressTheOthersTogether() {
        Classes classes = Classes.of(DoubleStream.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 1000).boxed().toList());
        assertThat(classes.steps()).extracting(Step::count).containsExactly(2, 2, 2, 2, 2);
    }

    @Test
    void equalFiguresAreNeverInDifferentClasses() {
        Classes classes = Classes.of(DoubleStream.of(5, 5, 5, 5, 5, 5, 5, 6, 7, 8).boxed().toList());
        assertThat(classes.steps()).containsExactly(new Step(5, 5, 7), new Step(6, 6, 1), new Step(7, 8, 2));
    }

    @Test
    void fewAreasMakeFewClasses() {
        assertThat(Classes.of(List.of(3.0, 1.0, 2.0)).steps()).extracting(Step::from).containsExactly(1.0, 2.0, 3.0);
        assertThat(Classes.of(List.of(4.0, 4.0)).steps()).containsExactly(new Step(4, 4, 2));
        assertThat(Classes.of(List.of()).steps()).isEmpty();
    }
}
