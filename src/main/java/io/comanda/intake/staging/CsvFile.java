package io.comanda.intake.staging;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.comanda.intake.mapping.SourceFile;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A CSV file, read record by record with the line each begins on. Quoting is taken strictly: after a broken quote nobody
 * knows where a cell ends, so the file is refused from there on.
 */
class CsvFile implements Closeable {

    private static final int LONGEST_RECORD = 16 * 1024 * 1024;

    private final InputStream bytes;
    private final CloseableIterator<CsvRecord> records;
    private final Header header;

    CsvFile(Path path, SourceFile source) throws IOException {
        bytes = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        try {
            refuseBinary();
            records = reader(source).build(handler(), bytes, source.encoding()).iterator();
            header = Header.of(next().orElseThrow(() -> new BrokenFile("empty-file", Map.of()))
                    .getFields());
        } catch (BrokenFile | IOException e) {
            bytes.close();
            throw e;
        }
    }

    Header header() {
        return header;
    }

    /** The next record, or nothing at the end of the file. */
    Optional<CsvRecord> next() {
        if (!guarded(records::hasNext)) {
            return Optional.empty();
        }
        return Optional.of(guarded(records::next));
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    private static <T> T guarded(Supplier<T> read) {
        try {
            return read.get();
        } catch (CsvParseException e) {
            throw BrokenFile.quoting(e);
        } catch (UncheckedIOException e) {
            throw BrokenFile.unreadable(e);
        }
    }

    /** Archives and spreadsheets are not unpacked. */
    private void refuseBinary() throws IOException {
        bytes.mark(4);
        var start = bytes.readNBytes(4);
        bytes.reset();
        var zip = start.length > 1 && start[0] == 'P' && start[1] == 'K';
        var gzip = start.length > 1 && start[0] == 0x1f && start[1] == (byte) 0x8b;
        var office = start.length > 1 && start[0] == (byte) 0xd0 && start[1] == (byte) 0xcf;
        if (zip || gzip || office) {
            throw new BrokenFile("not-text", Map.of());
        }
    }

    private static CsvReader.CsvReaderBuilder reader(SourceFile source) {
        return CsvReader.builder()
                .fieldSeparator(source.delimiter())
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_RECORD)
                .detectBomHeader(true);
    }

    private static CsvRecordHandler handler() {
        return CsvRecordHandler.builder()
                .maxFields(10_000)
                .maxFieldSize(LONGEST_RECORD)
                .maxRecordSize(LONGEST_RECORD)
                .build();
    }
}
