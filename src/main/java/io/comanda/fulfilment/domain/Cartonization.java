package io.comanda.fulfilment.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Proposes boxes: the smallest that holds everything, else the biggest filled again and again, the bulkiest piece first.
 *
 * @param fill share of a box that can be used, for instance 0.85
 */
public record Cartonization(List<Box> boxes, BigDecimal fill) {

    public Cartonization {
        boxes = boxes.stream().sorted(Comparator.comparing(Box::volumeDm3)).toList();
    }

    /**
     * A packed parcel.
     *
     * @param box null for a piece that fits into no box and travels as it is
     */
    public record Carton(@Nullable Box box, List<Piece> pieces) {

        public Carton {
            pieces = List.copyOf(pieces);
        }

        /** With the box. */
        public BigDecimal weightKg() {
            var tare = box == null ? BigDecimal.ZERO : box.tareKg();
            return weight(pieces).add(tare);
        }
    }

    /** All pieces, each in one carton; pieces that must travel apart never meet. */
    public List<Carton> pack(List<Piece> pieces) {
        var groups = pieces.stream().collect(groupingBy(Piece::apart, TreeMap::new, toList()));
        return groups.values().stream()
                .flatMap(group -> packTogether(group).stream())
                .toList();
    }

    private List<Carton> packTogether(List<Piece> pieces) {
        var cartons = new ArrayList<Carton>();
        var rest = pieces.stream()
                .sorted(Comparator.comparing(Piece::volumeDm3).reversed())
                .collect(toList());
        rest.removeIf(piece -> boxes.stream().noneMatch(box -> admits(box, piece)) && travelsAlone(piece, cartons));
        while (!rest.isEmpty()) {
            cartons.add(next(rest));
        }
        return cartons;
    }

    private Carton next(List<Piece> rest) {
        var whole = boxes.stream().filter(box -> holds(box, rest)).findFirst();
        if (whole.isPresent()) {
            var carton = new Carton(whole.get(), rest);
            rest.clear();
            return carton;
        }
        return fillBiggest(rest);
    }

    private Carton fillBiggest(List<Piece> rest) {
        var biggest = biggestFor(rest.get(0)).orElseThrow();
        var inside = new ArrayList<Piece>();
        for (var piece : List.copyOf(rest)) {
            inside.add(piece);
            if (holds(biggest, inside)) {
                rest.remove(piece);
            } else {
                inside.remove(inside.size() - 1);
            }
        }
        return new Carton(biggest, inside);
    }

    private Optional<Box> biggestFor(Piece piece) {
        return boxes.stream().filter(box -> admits(box, piece)).reduce((small, big) -> big);
    }

    private boolean admits(Box box, Piece piece) {
        return box.admits(piece) && piece.volumeDm3().compareTo(usable(box)) <= 0;
    }

    private boolean holds(Box box, List<Piece> pieces) {
        return pieces.stream().allMatch(box::admits)
                && volume(pieces).compareTo(usable(box)) <= 0
                && weight(pieces).compareTo(box.maxKg()) <= 0;
    }

    private BigDecimal usable(Box box) {
        return box.volumeDm3().multiply(fill);
    }

    private static boolean travelsAlone(Piece piece, List<Carton> cartons) {
        return cartons.add(new Carton(null, List.of(piece)));
    }

    private static BigDecimal volume(List<Piece> pieces) {
        return pieces.stream().map(Piece::volumeDm3).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal weight(List<Piece> pieces) {
        return pieces.stream().map(Piece::weightKg).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
