package io.comanda.fulfilment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.comanda.fulfilment.domain.Cartonization.Carton;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CartonizationTest {

    private static final Box SMALL = new Box("S", Size.of(200, 200, 200), decimal("5"), decimal("0.2"));
    private static final Box MIDDLE = new Box("M", Size.of(400, 250, 200), decimal("15"), decimal("0.5"));
    private final Cartonization house = new Cartonization(List.of(MIDDLE, SMALL), decimal("0.85"));

    @Test
    void fourPiecesOf3LitresAnd2KilogramsGoIntoM() {
        var cartons = house.pack(Collections.nCopies(4, piece(null, "3", "2")));

        assertThat(cartons)
                .extracting(CartonizationTest::code, Carton::weightKg)
                .containsExactly(tuple("M", decimal("8.5")));
    }

    @Test
    void twoOfThemGoIntoS() {
        assertThat(house.pack(Collections.nCopies(2, piece(null, "3", "2"))))
                .extracting(CartonizationTest::code)
                .containsExactly("S");
    }

    @Test
    void whatNoBoxHoldsTogetherFillsTheBiggestAndThenTheSmallestThatTakesTheRest() {
        var cartons = house.pack(Collections.nCopies(7, piece(null, "3", "2")));

        assertThat(cartons)
                .extracting(CartonizationTest::code, carton -> carton.pieces().size())
                .containsExactly(tuple("M", 5), tuple("S", 2));
    }

    @Test
    void aLongPieceNeedsALongBoxThoughItsVolumeIsSmall() {
        assertThat(house.pack(List.of(piece(Size.of(50, 390, 50), "1", "1"))))
                .extracting(CartonizationTest::code)
                .containsExactly("M");
    }

    @Test
    void whatFitsNowhereTravelsAsItIs() {
        var cartons = house.pack(
                List.of(piece(Size.of(900, 50, 50), "2.3", "1"), piece(null, "1", "16"), piece(null, "1", "1")));

        assertThat(cartons).extracting(CartonizationTest::code).containsExactlyInAnyOrder(null, null, "S");
    }

    @Test
    void goodsThatMustTravelApartNeverMeet() {
        var fresh = new Piece("FISH", null, decimal("1"), decimal("1"), "FRESH");

        var cartons = house.pack(List.of(piece(null, "1", "1"), fresh));

        assertThat(cartons).hasSize(2).allSatisfy(carton -> assertThat(carton.pieces())
                .hasSize(1));
    }

    @Test
    void weightCountsAsMuchAsVolume() {
        assertThat(house.pack(Collections.nCopies(3, piece(null, "1", "2"))))
                .extracting(CartonizationTest::code)
                .containsExactly("M");
    }

    private static @Nullable String code(Carton carton) {
        var box = carton.box();
        return box == null ? null : box.code();
    }

    private static Piece piece(@Nullable Size size, String litres, String kilograms) {
        return new Piece("P", size, decimal(litres), decimal(kilograms), "");
    }

    private static BigDecimal decimal(String value) {
        return new BigDecimal(value);
    }
}
