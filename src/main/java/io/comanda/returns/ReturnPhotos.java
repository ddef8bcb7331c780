package io.comanda.returns;

import io.comanda.platform.actor.CurrentActor;
import io.comanda.platform.documents.DocumentDraft;
import io.comanda.platform.documents.DocumentUnknown;
import io.comanda.platform.documents.DocumentView;
import io.comanda.platform.documents.Documents;
import io.comanda.platform.documents.FileSort;
import io.comanda.platform.documents.StoredDocument;
import io.comanda.returns.domain.ReturnOrders;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Photos that show why goods come back. */
@Service
@Transactional
public class ReturnPhotos {

    private static final String PHOTO = "return-photo";
    private static final String SUBJECT = "return";
    private static final int MOST = 10;
    private static final int LARGEST = 5 * 1024 * 1024;
    private static final Set<FileSort> PICTURES = EnumSet.of(FileSort.PNG, FileSort.JPEG);

    private final ReturnOrders returns;
    private final Documents documents;
    private final CurrentActor actor;

    ReturnPhotos(ReturnOrders returns, Documents documents, CurrentActor actor) {
        this.returns = returns;
        this.documents = documents;
        this.actor = actor;
    }

    /**
     * Keeps a photo with the return, as long as nothing is settled.
     *
     * @throws PhotoRefused if it is no JPEG or PNG by name and content, too large, or one too many
     */
    public DocumentView add(String number, String fileName, byte[] bytes) {
        var order = returns.lock(number);
        if (order.state().isFinal()) {
            throw new ReturnNotOpen(number, order.state());
        }
        var sort = FileSort.of(fileName, bytes)
                .filter(PICTURES::contains)
                .filter(picture -> bytes.length <= LARGEST)
                .orElseThrow(() -> new PhotoRefused(fileName));
        if (of(number).size() >= MOST) {
            throw new PhotoRefused(fileName);
        }
        var draft = new DocumentDraft(
                PHOTO,
                UUID.randomUUID().toString(),
                SUBJECT,
                number,
                fileName,
                Locale.ENGLISH,
                Map.of("by", actor.get().name()));
        return documents.view(documents.keep(draft, sort.mediaType(), bytes));
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<DocumentView> of(String number) {
        return documents.of(SUBJECT, number).stream()
                .filter(paper -> paper.kind().equals(PHOTO))
                .toList();
    }

    public StoredDocument photo(String number, long id) {
        if (of(number).stream().noneMatch(photo -> photo.id() == id)) {
            throw new DocumentUnknown(id);
        }
        return documents.content(id);
    }
}
