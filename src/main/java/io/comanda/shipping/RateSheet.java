package io.comanda.shipping;

import io.comanda.kernel.Refusal.Violation;
import io.comanda.platform.text.ViolationTexts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Reads the prices of a carrier out of a file or a spreadsheet: a row for each weight with a column for each zone, the
 * zones in the first row; or rows of zone, weight and price.
 */
@Component
public class RateSheet {

    private static final Pattern APART = Pattern.compile("[\\t;]");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,8}([.,][0-9]{1,6})?");
    private static final Pattern ZONE = Pattern.compile("[0-9]{1,3}");

    private final ViolationTexts texts;

    RateSheet(ViolationTexts texts) {
        this.texts = texts;
    }

    /**
     * What was made of it.
     *
     * @param problems with pointers to rows of the text, {@code /rows/3} is the fourth
     */
    public record Read(List<TariffTerms.Rate> rates, List<Violation> problems) {}

    private record Row(int index, List<String> cells) {}

    public Read read(String text, Locale locale) {
        var rows = rows(text);
        var read = new Read(new ArrayList<>(), new ArrayList<>());
        var zones = rows.isEmpty() ? List.<Integer>of() : zones(rows.get(0));
        for (var row : zones.isEmpty() ? withoutTitles(rows) : rows.subList(1, rows.size())) {
            if (zones.isEmpty()) {
                one(row, read);
            } else {
                across(row, zones, read);
            }
        }
        return new Read(read.rates(), texts.in(locale, read.problems()));
    }

    private static void one(Row row, Read read) {
        var cells = row.cells();
        var rate = cells.size() == 3 && ZONE.matcher(cells.get(0)).matches()
                ? rate(Integer.parseInt(cells.get(0)), cells.get(1), cells.get(2))
                : Optional.<TariffTerms.Rate>empty();
        rate.ifPresentOrElse(read.rates()::add, () -> problem(row, read));
    }

    /** A row with one wrong price is wrong; an empty cell is a zone without a price for this weight. */
    private static void across(Row row, List<Integer> zones, Read read) {
        var cells = row.cells();
        if (cells.size() != zones.size() + 1) {
            problem(row, read);
            return;
        }
        var rates = IntStream.range(0, zones.size())
                .filter(n -> !cells.get(n + 1).isEmpty())
                .mapToObj(n -> rate(zones.get(n), cells.get(0), cells.get(n + 1)))
                .toList();
        if (rates.stream().allMatch(Optional::isPresent)) {
            rates.forEach(rate -> rate.ifPresent(read.rates()::add));
        } else {
            problem(row, read);
        }
    }

    private static Optional<TariffTerms.Rate> rate(int zone, String weight, String price) {
        return number(weight).filter(kg -> kg.signum() > 0).flatMap(kg -> number(price)
                .map(amount -> new TariffTerms.Rate(zone, kg, amount)));
    }

    private static void problem(Row row, Read read) {
        read.problems().add(new Violation("/rows/" + row.index(), "rate", "is no row of zone, weight and price"));
    }

    /** Empty where the first row is no row of zones. */
    private static List<Integer> zones(Row first) {
        var cells = first.cells();
        var named = cells.size() > 1
                && !NUMBER.matcher(cells.get(0)).matches()
                && cells.stream().skip(1).allMatch(cell -> ZONE.matcher(cell).matches());
        return named ? cells.stream().skip(1).map(Integer::valueOf).toList() : List.of();
    }

    private static List<Row> withoutTitles(List<Row> rows) {
        var titles = !rows.isEmpty()
                && rows.get(0).cells().stream()
                        .noneMatch(cell -> NUMBER.matcher(cell).matches());
        return titles ? rows.subList(1, rows.size()) : rows;
    }

    private static List<Row> rows(String text) {
        var lines = text.split("\\R", -1);
        var rows = new ArrayList<Row>();
        for (var n = 0; n < lines.length; n++) {
            if (!lines[n].isBlank()) {
                rows.add(new Row(
                        n,
                        Arrays.stream(APART.split(lines[n], -1))
                                .map(cell -> cell.strip().replaceAll("^\"|\"$", ""))
                                .toList()));
            }
        }
        return rows;
    }

    private static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }
}
