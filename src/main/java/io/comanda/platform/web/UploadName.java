package io.comanda.platform.web;

import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

/** The name of a file as its sender says it. */
public final class UploadName {

    private static final int LONGEST = 200;

    private UploadName() {}

    /** Without the folders and control characters that a sender may have put there. */
    public static String of(MultipartFile file) {
        var given = String.valueOf(StringUtils.getFilename(
                        String.valueOf(file.getOriginalFilename()).replace('\\', '/')))
                .replaceAll("\\p{Cntrl}", "");
        return given.length() > LONGEST ? given.substring(given.length() - LONGEST) : given;
    }
}
