package io.comanda.fulfilment.domain;

import java.util.stream.IntStream;

/** Three sides in millimetres, the longest first. */
public record Size(int longest, int middle, int shortest) {

    public static Size of(int lengthMm, int widthMm, int heightMm) {
        var sides = IntStream.of(lengthMm, widthMm, heightMm).sorted().toArray();
        return new Size(sides[2], sides[1], sides[0]);
    }

    boolean fitsInto(Size other) {
        return longest <= other.longest && middle <= other.middle && shortest <= other.shortest;
    }
}
